# The value of the bar, beside it.
# $percent (Number) how much is done, of a hundred
progress-bar-percent = { $percent }%

# The value, when it is not known how much there is to do.
progress-bar-unknown = In progress

# Announced at a few steps.
# $label (String) what makes progress
# $value (String) how far it is
progress-bar-announced = { $label }: { $value }
