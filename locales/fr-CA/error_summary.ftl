error-summary-title = Il y a un problème

error-summary-title-count =
    { $count ->
        [one] Il y a { $count } problème
        [many] Il y a { $count } de problèmes
       *[other] Il y a { $count } problèmes
    }
