# When a box of an attestation is not ticked.
# $count (Number) how many boxes there are
attestation-tick-all =
    { $count ->
        [one] To continue, tick the box to confirm the statement.
       *[other] To continue, tick all { $count } boxes to confirm each statement.
    }
