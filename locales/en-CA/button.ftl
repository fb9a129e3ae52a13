# On the button, and announced, while what it started is under way.
button-pending = Sending…

# Announced when it is done.
button-pending-done = Sent
