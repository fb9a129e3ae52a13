# The name of each star.
# $count (Number) this star and those before it
# $max (Number) how many stars there are
rating-stars =
    { $max ->
        [one] { $count } out of { $max } star
       *[other] { $count } out of { $max } stars
    }

# The option that takes the stars away again.
rating-none = No rating
