# Beside the label of a field that must be answered.
field-required = (required)

# Beside the label of a field that may be left empty.
field-optional = (optional)

# Read by screen readers before the error of a field; not shown.
field-error-prefix = Error:

# At the top of a form in which only the optional fields are marked.
field-all-required = All fields are required unless marked optional.
