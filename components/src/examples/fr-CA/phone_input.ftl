phone-input-title-international = De n’importe quel pays
phone-input-title-extension = Avec un poste
phone-input-work = Numéro de téléphone au travail
phone-input-emergency = Numéro de téléphone d’une personne à joindre en cas d’urgence
phone-input-enter = Entrez votre numéro de téléphone avec l’indicatif régional, par exemple 613-555-1234.
