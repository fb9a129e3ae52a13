# Before a heading: lives, health or safety are in danger.
alert-banner-emergency = Emergency:

alert-banner-warning = Warning:

alert-banner-information = Information:

# A button.
alert-banner-close = Close this message

# In place of the message.
alert-banner-closed = The message is closed.
