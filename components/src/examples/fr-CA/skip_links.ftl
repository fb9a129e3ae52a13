title-skip-links-several = Plusieurs, dans l’ordre de la page
title-skip-links-name = Avec un autre nom

skip-links-section = Passer aux exemples
skip-links-shortcuts = Raccourcis
