email-input-label = Email address
