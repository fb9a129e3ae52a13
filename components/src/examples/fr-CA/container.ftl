title-container-text = Pour du texte
title-container-full = Toute la largeur
title-container-two = Avec deux colonnes
