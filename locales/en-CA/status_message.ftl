# Before a message that something worked.
status-message-success = Success:

# Before a message about something to look at again.
status-message-warning = Warning:

# Before a message with something to know.
status-message-information = Information:
