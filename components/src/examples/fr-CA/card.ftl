title-card-picture = Avec une image
title-card-tag = Avec un élément avant le titre
title-card-group = Trois cartes, en liste
title-card-decorative = Une image qui ne dit rien

card-parks = Parcs nationaux
card-parks-text = Choisissez un parc, réservez un emplacement de camping et voyez quels sentiers sont ouverts.
card-lake = Un lac au pied de montagnes
card-free = Gratuit cet été
card-parks-href = https://parcs.canada.ca
card-parks-site = parcs.canada.ca
