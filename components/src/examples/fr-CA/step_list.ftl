title-steps-headings = Des titres seuls
title-steps-details = Avec un élément à ouvrir
title-steps-action = Avec un point de départ

steps-size = La taille des photos
