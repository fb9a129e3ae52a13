search-input-label = Rechercher

search-input-label-scope = Rechercher dans { $scope }

search-input-button = Rechercher

search-input-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
