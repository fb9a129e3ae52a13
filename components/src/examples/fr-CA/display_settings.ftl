title-display-settings-themes = Avec des thèmes
title-display-settings-server = Gardé par un serveur, là où il n’y a pas de scripts
title-display-settings-label = Avec d’autres choix et un autre nom

display-settings-contrast = Contraste
