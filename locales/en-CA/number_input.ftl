# Name of a button that steps a number down. Heard only.
# $label (String) the label of the field
number-input-decrease = Decrease: { $label }

# Name of a button that steps a number up. Heard only.
# $label (String) the label of the field
number-input-increase = Increase: { $label }

# Announced when a step leads to the least number that is taken, or does not lead further.
# $value (String) the number with its unit
number-input-least = { $value }, the least

# Announced when a step leads to the most that is taken, or does not lead further.
# $value (String) the number with its unit
number-input-most = { $value }, the most
