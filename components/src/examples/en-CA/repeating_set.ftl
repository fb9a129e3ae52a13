title-rows-filled = With answers
title-rows-none = With no entry needed
title-rows-full = At the limit

repeating-set-trips = Trips outside Canada in the last 5 years
repeating-set-trips-hint = Also list trips of one day
# $number (Number) its place among the trips
repeating-set-trip = Trip { $number }
# $number (Number) its place among the trips
repeating-set-trip-remove = Remove trip { $number }
repeating-set-trip-add = Add another trip
repeating-set-country = Country
repeating-set-purpose = Purpose of the trip
# $number (Number) its place among the trips
repeating-set-country-enter = Enter the country of trip { $number }.
repeating-set-children = Children who live with you
repeating-set-children-away = Children who live elsewhere
# $number (Number) its place among the children
repeating-set-child = Child { $number }
repeating-set-child-add = Add a child
repeating-set-child-name = Full name of the child
# $number (Number) its place
repeating-set-organization = Organization { $number }
