# Heard before the value: the two ends of the scale.
# $min (String) the least value, in words
# $max (String) the greatest value, in words
range-slider-scale = The scale goes from { $min } to { $max }.
