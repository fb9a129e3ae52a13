# On the button that shows the password.
password-input-show = Show

# The same button once the password is visible.
password-input-hide = Hide

# The button's name for those who hear it alone. It begins with the visible word, for voice control.
# $label (String) the label of the field
password-input-show-name = Show: { $label }

# The same once the password is visible.
# $label (String) the label of the field
password-input-hide-name = Hide: { $label }

# Announced when the password is made visible.
password-input-shown = Your password is visible

# Announced when it is hidden again.
password-input-hidden = Your password is hidden

# Above the list of what the password needs.
password-input-needs = Your password needs:

# In the list, after what the password has already.
password-input-done = (done)

# In the list, after what the password does not have yet.
password-input-not-done = (not done)

# Spoken after a pause, while something is missing.
# $list (String) what is missing
password-input-missing = Not done: { $list }

# Spoken after a pause, when nothing is missing any more.
password-input-complete = Your password has everything it needs

# Label of the field, where the service gives none.
password-input-label = Password
