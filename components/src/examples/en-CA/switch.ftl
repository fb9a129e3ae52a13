title-switch-words = With words of its own

switch-alerts = Text messages about my application
switch-alerts-hint = Standard rates of your phone company apply
switch-alerts-error = Turn the messages off: your phone number cannot receive text messages.
switch-letters = Letters in large print
switch-contrast = High contrast
switch-shown = Shown
switch-hidden = Not shown
switch-phone = Phone number for text messages
switch-long = Let officers of other departments who work on the same application see the documents that I have added to it
switch-long-hint = They see only the documents that you have added to this application, and only as long as they work on it
