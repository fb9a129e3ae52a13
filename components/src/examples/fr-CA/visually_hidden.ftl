title-hidden-rest = Le reste du nom d’un lien
title-hidden-focusable = Un lien qui paraît quand le clavier y arrive
title-hidden-heading = Un titre utile aux seuls lecteurs d’écran

hidden-score = Note :
hidden-out-of = sur
hidden-change = Modifier
hidden-change-what = votre ville ou village
hidden-skip = Passer la carte
hidden-map = Ici, un service montre une carte dont les nombreux bureaux se parcourent avec la touche Tab.
hidden-after = Ce qui suit la carte.
hidden-heading = Ce qu’il en coûte
