title-exit-page-keys = Sans la touche Maj
title-exit-page-place = Qui reste à sa place
title-exit-page-words = Avec ses propres mots

exit-page-weather = https://meteo.gc.ca/
exit-page-leave = Partir maintenant
