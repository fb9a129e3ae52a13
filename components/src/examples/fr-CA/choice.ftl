title-inline = Côte à côte
title-compact = En petit, près de ce qu’il faut trier
title-tiles = En tuiles
title-divider = Une réponse à part
title-reveals = Une question qui dépend de la réponse
title-reveals-nested = Une question qui dépend d’une autre, qui dépend elle-même d’une autre
title-reveals-problem = Un problème dans ce que la réponse fait apparaître
title-option-disabled = Une réponse qu’on ne peut pas choisir
title-legend-hidden = La légende seulement entendue
title-two = Deux sur une même page

choice-yes = Oui
choice-no = Non
choice-email = Par courriel
choice-phone = Par téléphone
choice-post = Par la poste
choice-post-hint = Une lettre met de 5 à 10 jours ouvrables
