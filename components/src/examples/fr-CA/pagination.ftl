title-pages-first = La première page
title-pages-last = La dernière page
title-pages-few = Quelques pages
title-pages-many = Des milliers de pages
title-pages-words = Avec ses propres mots
title-pages-one = Une seule page : rien ne s’affiche

pagination-decisions = Pages de décisions
pagination-older = Décisions antérieures
pagination-newer = Décisions plus récentes
pagination-long = Décisions antérieures du tribunal sur la même question
