form-error-title = Erreur : { $title }

form-sending = Envoi de vos réponses en cours…

form-already-sending = L’envoi de vos réponses est déjà en cours. Inutile d’appuyer de nouveau sur le bouton.

form-not-sent = Vos réponses n’ont pas été envoyées. Ce que vous avez saisi est toujours là. Réessayez.

form-missing = Entrez une réponse.

form-missing-for = Entrez une réponse : { $label }

form-email = Entrez une adresse courriel, par exemple nom@adresse.ca.

form-phone = Entrez un numéro de téléphone, par exemple 613-555-1234.

form-postal-code = Entrez un code postal, par exemple K1A 0B1.

form-url = Entrez une adresse Web, par exemple https://www.canada.ca.

form-too-long =
    { $max ->
        [one] Limitez votre réponse à { $max } caractère.
        [many] Limitez votre réponse à { $max } de caractères.
       *[other] Limitez votre réponse à { $max } caractères.
    }

form-too-short =
    { $min ->
        [one] Entrez au moins { $min } caractère.
        [many] Entrez au moins { $min } de caractères.
       *[other] Entrez au moins { $min } caractères.
    }

form-repeated = Cette question a reçu plus d’une réponse. Donnez-en une seule.
