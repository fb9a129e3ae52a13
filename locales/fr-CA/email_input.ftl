email-input-label = Adresse courriel
