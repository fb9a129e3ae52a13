title-navigation-section = Dans une section, qui est signalée
title-navigation-words = Avec un nom et un mot propres sur le bouton
title-navigation-site = Avec un lien vers un autre site

service-navigation-home = Aperçu
service-navigation-applications = Vos demandes
service-navigation-messages = Messages
service-navigation-payments = Paiements
service-navigation-account = Votre compte
service-navigation-pages = Pages
service-navigation-advice = Conseils aux voyageurs
service-navigation-advice-href = https://voyage.gc.ca
service-navigation-advice-site = voyage.gc.ca
service-navigation-long = Demandes que vous avez envoyées, et celles que vous avez commencées puis enregistrées
service-navigation-long-other = Documents que vous ou votre représentant devez encore nous fournir
