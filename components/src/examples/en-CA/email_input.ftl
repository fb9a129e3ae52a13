email-input-hint = We will use it only to write to you about this application
email-input-enter = Enter your email address, like name@address.ca.
email-input-work = Your own at work; it ends in canada.ca or gc.ca
email-input-manager = Email address of your manager
