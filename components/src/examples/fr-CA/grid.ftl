title-grid-three = Trois colonnes
title-grid-four = Quatre colonnes, en liste
title-grid-list = Un groupe de cartes
