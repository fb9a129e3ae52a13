# Before a message that something worked.
message-success = Success:

# Before a message about something to look at again.
message-warning = Warning:

# Before a message with something to know.
message-information = Information:

# Before a message that something is lost, or will be.
message-danger = Danger:

# On the button that closes a message; what it says follows, for screen readers only.
message-close = Close

# Announced when a message was closed.
message-closed = The message was closed.
