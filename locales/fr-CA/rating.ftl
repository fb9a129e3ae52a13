rating-stars =
    { $count ->
        [one] { $count } étoile sur { $max }
        [many] { $count } d’étoiles sur { $max }
       *[other] { $count } étoiles sur { $max }
    }

rating-none = Aucune note
