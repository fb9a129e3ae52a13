title-crumbs-one = Une seule page au-dessus
title-crumbs-many = Plus de pages que celles qui sont affichées
title-crumbs-words = Avec un autre nom

breadcrumbs-home = Exemple.ca
breadcrumbs-travel = Voyages
breadcrumbs-renew = Renouveler un passeport
breadcrumbs-photos = Photos de passeport
breadcrumbs-abroad = De l’étranger
breadcrumbs-europe = En Europe
breadcrumbs-path = Chemin vers cette page
breadcrumbs-long = Titres de voyage pour les personnes qui n’ont pas la citoyenneté canadienne
