# Two buttons.
consent-banner-accept = Accept

consent-banner-refuse = Refuse

# In place of the question.
consent-banner-accepted = You accepted. You can change your mind at any time.

consent-banner-refused = You refused. You can change your mind at any time.
