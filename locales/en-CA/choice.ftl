# Between the last option and one that stands apart from them.
choice-or = or

# The option that excludes the others.
choice-none = None of these

# Announced when the chosen option asks for more, right after it.
# $count (Number) how many questions appeared
choice-more-questions =
    { $count ->
        [one] { $count } more question follows this option.
       *[other] { $count } more questions follow this option.
    }

# The same, where what appeared is not a question.
choice-more-text = More information follows this option.

# Announced when “None of these” cleared what was ticked.
# $count (Number) how many options were cleared
choice-others-cleared =
    { $count ->
        [one] { $count } other option was cleared.
       *[other] { $count } other options were cleared.
    }

# Announced when another option cleared “None of these”.
# $label (String) the label of the option that was cleared
choice-cleared = “{ $label }” was cleared.
