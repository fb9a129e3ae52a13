# The unit, in words: the sign beside the field is for the eye only.
currency-input-cad = In Canadian dollars

currency-input-usd = In US dollars
