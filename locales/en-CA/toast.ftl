# Name of the landmark that holds the messages.
toast-label = Messages

# Heading of the list of all messages that there were.
toast-history = Messages so far

toast-none = There are no messages.
