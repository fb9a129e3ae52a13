account-menu-label = Compte :

account-menu-sign-in = Se connecter

account-menu-sign-out = Se déconnecter
