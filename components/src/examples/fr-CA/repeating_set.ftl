title-rows-filled = Avec des réponses
title-rows-none = Sans entrée obligatoire
title-rows-full = À la limite

repeating-set-trips = Voyages hors du Canada au cours des 5 dernières années
repeating-set-trips-hint = Indiquez aussi les voyages d’une journée
repeating-set-trip = Voyage { $number }
repeating-set-trip-remove = Supprimer le voyage { $number }
repeating-set-trip-add = Ajouter un voyage
repeating-set-country = Pays
repeating-set-purpose = But du voyage
repeating-set-country-enter = Entrez le pays du voyage { $number }.
repeating-set-children = Enfants qui vivent avec vous
repeating-set-children-away = Enfants qui vivent ailleurs
repeating-set-child = Enfant { $number }
repeating-set-child-add = Ajouter un enfant
repeating-set-child-name = Nom complet de l’enfant
repeating-set-organization = Organisation { $number }
