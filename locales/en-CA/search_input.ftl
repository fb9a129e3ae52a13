# Label of the field and name of the landmark, where the service names no scope.
search-input-label = Search

# The same with what is searched: "Search Canada.ca".
# $scope (String) what is searched
search-input-label-scope = Search { $scope }

# On the button.
search-input-button = Search

# How much was found; spoken when it changes.
# $count (Number) how many results there are
search-input-results =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
