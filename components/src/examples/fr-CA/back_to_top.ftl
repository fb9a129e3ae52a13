title-top-words = Avec ses propres mots
title-top-target = Au début d’une longue liste
title-top-long-page = À la fin d’une longue page

back-to-top-words = Retour à la recherche
back-to-top-list = Bureaux
back-to-top-list-first = Début de la liste
back-to-top-long = Retour au début des conditions auxquelles nous accordons cette prestation
back-to-top-text-1 = Apportez votre ancien passeport, deux photos identiques et un document qui porte votre nom actuel.
back-to-top-text-2 = Si votre nom a changé, apportez aussi le certificat. Nous vous le rendons sur place.
back-to-top-text-3 = Le nouveau passeport arrive par la poste. Vous n’avez pas à être chez vous : nous laissons un avis s’il n’entre pas dans la boîte.
