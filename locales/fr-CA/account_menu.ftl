account-menu-label = Compte :

account-menu-sign-in = Ouvrir une session

account-menu-sign-out = Fermer la session
