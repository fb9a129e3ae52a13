attestation-tick-all =
    { $count ->
        [one] Pour continuer, cochez la case afin de confirmer la déclaration.
        [many] Pour continuer, cochez les { $count } de cases afin de confirmer chaque déclaration.
       *[other] Pour continuer, cochez les { $count } cases afin de confirmer chaque déclaration.
    }
