title-range-slider-words = Une valeur en mots
title-range-slider-ends = Des mots aux deux bouts
title-range-slider-steps = Par pas, avec des nombres à virgule
title-range-slider-two = Deux dans une même page

range-slider-share = Part de votre temps, en pourcentage
range-slider-hours-label = Heures de travail par semaine
range-slider-hours = { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
}
range-slider-ease = Cette page a-t-elle été facile à trouver?
range-slider-hard = Très difficile
range-slider-easy = Très facile
range-slider-ease-hint = Déplacez le curseur, au besoin avec les flèches du clavier
range-slider-ease-words = { $ease ->
    [1] 1 sur 5, très difficile
    [2] 2 sur 5, difficile
    [3] 3 sur 5, ni difficile ni facile
    [4] 4 sur 5, facile
   *[other] { $ease } sur 5, très facile
}
range-slider-distance = Distance que vous pouvez parcourir, en kilomètres
range-slider-km = { $km } km
range-slider-distance-error = Choisissez au moins 5 km : il n’y a rien de plus proche dans la liste.
range-slider-rent = Part de votre revenu consacrée au loyer, en pourcentage
range-slider-food = Part de votre revenu consacrée à la nourriture, en pourcentage
range-slider-closed = Volume de l’enregistrement
range-slider-closed-hint = Pas nécessaire : vous lisez le texte
