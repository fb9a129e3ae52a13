title-icon-decorative = À côté de mots qui disent tout
title-icon-meaning = À la place de mots
title-icon-all = Tous les dessins et leurs noms
title-icon-own = Son propre dessin
title-icon-rtl = Là où le texte va de droite à gauche

icon-call = Appelez-nous au 613-555-1234
icon-done = fait
icon-missing = il manque quelque chose
icon-canoe = Mettez votre canot à l’eau
