# Before the title of the step.
# $step (Number) the number of the present step
# $total (Number) how many steps there are
stepper-counter = Step { $step } of { $total }

# Between counter and title, for a pause; only heard.
stepper-separator = :

# $title (String) the title of the next step
stepper-next = Next step: { $title }

# The state of a step that is done.
stepper-completed = Completed

# The state of the present step.
stepper-current = Current step

# The state of a step that is still to come.
stepper-not-started = Not started
