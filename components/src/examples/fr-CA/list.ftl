title-list-ordered = Des étapes dans l’ordre
title-list-unstyled = Des liens sans puces
title-list-start = Une liste qui continue
title-list-nested = Une liste dans une liste
