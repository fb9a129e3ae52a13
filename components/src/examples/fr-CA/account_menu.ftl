title-account-menu-signed-out = Aucune session n’est ouverte
title-account-menu-signed-in = Une personne est en session
title-account-menu-menu = Avec des pages du compte
title-account-menu-label = Avec le nom du compte

account-menu-applications = Mes demandes
account-menu-profile = Mon profil
account-menu-my-account = Ouvrir Mon dossier
