range-slider-scale = L’échelle va de { $min } à { $max }.
