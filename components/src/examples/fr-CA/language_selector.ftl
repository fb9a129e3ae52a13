title-language-selector-rtl = Avec une langue qui s’écrit de droite à gauche
title-language-selector-heading = Avec son propre titre
title-language-selector-many = De nombreuses langues

language-selector-letter = Cette lettre dans une autre langue
