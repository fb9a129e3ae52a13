error-summary-title = There is a problem

# The title when the number of problems is told.
# $count (Number) how many problems there are
error-summary-title-count =
    { $count ->
        [one] There is { $count } problem
       *[other] There are { $count } problems
    }
