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

form-unknown-choice = Choisissez une des réponses affichées.

form-choice-alone = Choisissez « { $label } » sans autre réponse, ou choisissez d’autres réponses.

form-choices-few =
    { $min ->
        [one] Choisissez au moins { $min } réponse.
        [many] Choisissez au moins { $min } de réponses.
       *[other] Choisissez au moins { $min } réponses.
    }

form-choices-many =
    { $max ->
        [one] Choisissez { $max } seule réponse.
        [many] Choisissez au plus { $max } de réponses.
       *[other] Choisissez au plus { $max } réponses.
    }

form-rows-few =
    { $min ->
        [one] Ajoutez au moins { $min } élément.
        [many] Ajoutez au moins { $min } d’éléments.
       *[other] Ajoutez au moins { $min } éléments.
    }

form-rows-many =
    { $max ->
        [one] Gardez { $max } seul élément et retirez les autres.
        [many] Gardez au plus { $max } d’éléments et retirez les autres.
       *[other] Gardez au plus { $max } éléments et retirez les autres.
    }
