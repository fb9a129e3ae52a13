# The unit, in words: the sign beside the field is for the eye only.
percent-input-unit = As a percentage
