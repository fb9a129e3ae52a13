phone-input-label = Numéro de téléphone

phone-input-hint = Par exemple, 613-555-1234

phone-input-hint-extension = Par exemple, 613-555-1234, poste 123

phone-input-hint-abroad = Hors du Canada et des États-Unis, commencez par + et l’indicatif du pays
