title-search-input-scope = Avec ce où l’on cherche
title-search-input-header = Dans un en-tête, l’étiquette seulement entendue
title-search-input-results = Sur une page de résultats
title-search-input-changing = Des résultats qui changent à chaque touche
title-search-input-suggestions = Avec des suggestions du navigateur
title-search-input-large = Plus grande
title-search-input-filter = Dans un autre formulaire

search-input-services = tous les services
search-input-offices = la liste des bureaux
search-input-towns = Chercher une ville
search-input-notices = les avis
search-input-notices-hint = Quelques mots du titre, ou le numéro de l’avis
search-input-enter = Entrez quelques mots à chercher.
