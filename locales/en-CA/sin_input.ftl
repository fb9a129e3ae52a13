sin-input-label = Social insurance number (SIN)

sin-input-hint = For example, 123 456 789

# Said instead of ••• ••• 789.
# $digits (String) the last three digits, apart: 7 8 9
sin-input-masked = Number ending in { $digits }
