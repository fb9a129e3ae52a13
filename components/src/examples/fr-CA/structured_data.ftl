title-structured-data-site = Le site
title-structured-data-both = Le fil d’Ariane et le site
title-structured-data-hostile = Avec un nom qui tente d’y mettre fin

structured-data-unseen = Ce que le composant ajoute ne se voit pas : c’est dans le HTML, plus bas.
