title-identifier-links = Avec des liens obligatoires
title-identifier-part = Avec ce dont l’organisme fait partie

identifier-address = exemples.gc.ca
identifier-accessibility = Accessibilité
identifier-information = Accès à l’information
identifier-reports = Rapports au Parlement
identifier-government = Gouvernement des Exemples
