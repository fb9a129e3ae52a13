title-side-groups = Des sections qui s’ouvrent et se ferment
title-side-deep = Des listes dans des listes dans des listes
title-side-flat = Des pages sans sections

side-navigation-title = Impôt sur le revenu
side-navigation-prepare = Se préparer
side-navigation-documents = Documents nécessaires
side-navigation-dates = Dates limites
side-navigation-file = Produire une déclaration
side-navigation-online = En ligne
side-navigation-software = Logiciels homologués
side-navigation-paper = Sur papier
side-navigation-after = Après la déclaration
side-navigation-refund = Remboursements
side-navigation-change = Modifier une déclaration
side-navigation-long-title = Prestations pour les familles dont un enfant a un handicap
side-navigation-long = Que faire si la situation de votre famille a changé depuis votre dernière déclaration
