# First answer of the list, before anything is chosen.
combobox-choose = Choose an answer

# Read by screen readers when the field takes the focus and is empty; not shown.
combobox-help = When results are listed, use the up and down arrow keys to go through them and Enter to choose. On a touch screen, explore by touch or swipe.

# Name of the button that shows the list.
# $label (String) the label of the field
combobox-show = Show the list: { $label }

# Name of the button that empties the field.
# $label (String) the label of the field
combobox-clear = Clear: { $label }

# Announced when the field was emptied with its button.
combobox-cleared = Cleared

# Announced when the list changes.
# $count (Number) how many answers are listed
combobox-count =
    { $count ->
        [one] { $count } result available
       *[other] { $count } results available
    }

# Under a list that shows only its beginning; announced as well.
# $shown (Number) how many answers are listed
# $count (Number) how many fit
combobox-more =
    { $count ->
        [one] { $shown } of { $count } result shown. Type more letters to find the others.
       *[other] { $shown } of { $count } results shown. Type more letters to find the others.
    }

combobox-none = No results

# While a service looks for answers.
combobox-loading = Looking for results…

combobox-failed = The results could not be loaded. Check your connection, then type the last letter again.

# Under the field while too little is typed to look for answers.
# $count (Number) how many characters are needed
combobox-type-more =
    { $count ->
        [one] Type at least { $count } character.
       *[other] Type at least { $count } characters.
    }

# The option that the arrow keys are on, for VoiceOver, which does not say it by itself.
# $label (String) the option
# $place (Number) its place in the list
# $count (Number) how many options there are
combobox-option = { $label }, { $place } of { $count }

# The same, of an option that is chosen already.
# $label (String) the option
# $place (Number) its place in the list
# $count (Number) how many options there are
combobox-option-chosen = { $label }, chosen, { $place } of { $count }

# Announced when an option was chosen.
# $label (String) the option
combobox-chosen = { $label }: chosen

# Announced when an option was taken away again.
# $label (String) the option
combobox-removed = { $label }: removed

# Name of the button of a chosen option.
# $label (String) the option
combobox-remove = Remove { $label }

# What is chosen so far; read with the field, and the name of the list of chosen options.
# $labels (String) the options, as a list
combobox-chosen-so-far = Chosen: { $labels }
