form-error-title = Erreur : { $title }

form-sending = Envoi de vos réponses en cours…

form-already-sending = L’envoi de vos réponses est déjà en cours. Inutile d’appuyer de nouveau sur le bouton.


form-missing-for = Entrez une réponse : { $label }

form-email = Entrez une adresse courriel, par exemple nom@adresse.ca.

form-phone = Entrez un numéro de téléphone, par exemple 613-555-1234.

form-phone-canadian = Entrez un numéro de téléphone du Canada ou des États-Unis, par exemple 613-555-1234.

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
        [one] Choisissez au moins { $min } réponse.
        [many] Choisissez au moins { $min } de réponses.
       *[other] Choisissez au moins { $min } réponses.
    }

form-choices-many =
    { $max ->
        [one] Choisissez { $max } seule réponse.
        [many] Choisissez au plus { $max } de réponses.
       *[other] Choisissez au plus { $max } réponses.
    }

form-rows-few =
    { $min ->
        [one] Ajoutez au moins { $min } élément.
        [many] Ajoutez au moins { $min } d’éléments.
       *[other] Ajoutez au moins { $min } éléments.
    }

form-rows-many =
    { $max ->
        [one] Gardez { $max } seul élément et retirez les autres.
        [many] Gardez au plus { $max } d’éléments et retirez les autres.
       *[other] Gardez au plus { $max } éléments et retirez les autres.
    }

form-too-many-words =
    { $max ->
        [one] Limitez votre réponse à { $max } mot.
        [many] Limitez votre réponse à { $max } de mots.
       *[other] Limitez votre réponse à { $max } mots.
    }

form-password = Il manque à votre mot de passe : { $list }.

form-password-length =
    { $min ->
        [one] au moins { $min } caractère
        [many] au moins { $min } de caractères
       *[other] au moins { $min } caractères
    }

form-password-both-cases = une lettre minuscule et une lettre majuscule

form-password-digit = un chiffre

form-password-symbol = un symbole comme # ou *

form-number = Entrez un nombre, par exemple 1234,5.

form-number-whole = Entrez un nombre entier, par exemple 12.

form-number-too-long = Entrez un nombre plus court : 18 chiffres au plus.

form-number-decimals =
    { $max ->
        [one] Entrez au plus { $max } chiffre après la virgule.
        [many] Entrez au plus { $max } de chiffres après la virgule.
       *[other] Entrez au plus { $max } chiffres après la virgule.
    }

form-number-between = Entrez une valeur de { $min } à { $max }.

form-number-too-small = Entrez { $min } ou plus.

form-number-too-large = Entrez { $max } ou moins.

form-number-ambiguous = « { $typed } » peut se lire { $grouped } ou { $decimal }. Entrez { $first } ou { $second }.

form-number-ambiguous-grouped = « { $typed } » peut se lire { $grouped } ou { $decimal }. Pour { $grouped }, entrez { $first }.

form-money = Entrez un montant en dollars, par exemple 1234,50.

form-money-whole = Entrez un montant en dollars, sans les cents, par exemple 1234.

form-money-canadian = Entrez le montant en dollars canadiens.

form-money-us = Entrez le montant en dollars américains.

form-percentage = Entrez un pourcentage, par exemple 12,5.

form-percentage-whole = Entrez un pourcentage sans décimales, par exemple 12.

form-file-kind = « { $file } » n’est pas un fichier d’un type que nous acceptons. Choisissez l’un de ces types : { $kinds }.

form-file-too-large = « { $file } » est trop volumineux : { $size }. Choisissez un fichier de { $max } ou moins.

form-file-empty = « { $file } » est vide. Choisissez un autre fichier.

form-file-not-received = Nous n’avons pas « { $file } ». Attendez la fin du téléversement, ou retirez le fichier et choisissez-le de nouveau.

form-files-too-many =
    { $max ->
        [one] Vous avez choisi { $count } fichiers. N’en gardez que { $max } et retirez les autres.
        [many] Vous avez choisi { $count } fichiers. Gardez-en { $max } au plus et retirez les autres.
       *[other] Vous avez choisi { $count } fichiers. Gardez-en { $max } au plus et retirez les autres.
    }

form-files-too-large = Vos fichiers sont trop volumineux ensemble : { $size }. Retirez-en pour ne pas dépasser { $max }.

form-not-listed = Choisissez une réponse de la liste : « { $typed } » n’y figure pas.

form-zip-code = Entrez un code ZIP, par exemple 20500.

form-sin = Entrez les 9 chiffres d’un numéro d’assurance sociale, par exemple 123 456 789.

form-sin-not-issued = Entrez un numéro d’assurance sociale. Aucun ne commence par 0 ni par 8.

form-sin-check = Comparez le numéro d’assurance sociale à celui de votre lettre : un des chiffres ne convient pas.

form-email-at = Entrez une adresse courriel qui se termine par { $domains }.

form-email-shared = Entrez une adresse courriel que vous êtes seul ou seule à lire, et non une adresse partagée.

form-personal = Retirez ce qui ressemble à des renseignements personnels : { $list }.

form-personal-sin = un numéro d’assurance sociale

form-personal-phone = un numéro de téléphone

form-personal-passport = un numéro de passeport

form-personal-postal-code = un code postal

form-personal-email = une adresse courriel

form-about = { $about } : { $problem }

form-name-given = Entrez le ou les prénoms.

form-name-family = Entrez le nom de famille.

form-name-full = Entrez le nom complet.

form-address-country = Choisissez le pays.

form-address-street = Entrez le numéro et le nom de la rue.

form-address-street-or-box = Entrez le numéro et le nom de la rue, ou la case postale ou la route rurale.

form-address-city = Entrez la ville ou le village.

form-address-province = Choisissez la province ou le territoire.

form-address-state = Entrez l’État.

form-address-postal-code = Entrez le code postal.

form-address-zip-code = Entrez le code ZIP.

form-address-lines = Entrez l’adresse complète.

form-date-called = { $date } – { $problem }

form-date-missing-year = Entrez l’année.

form-date-missing-month = Entrez le mois.

form-date-missing-day = Entrez le jour.

form-date-missing-year-month = Entrez l’année et le mois.

form-date-missing-year-day = Entrez l’année et le jour.

form-date-missing-month-day = Entrez le mois et le jour.

form-date-year = Entrez les 4 chiffres de l’année, par exemple 1990.

form-date-month = Entrez un mois de 1 à 12, ou son nom.

form-date-day = Entrez un jour de 1 à 31.

form-date-short-month = Il n’y a que { $days } jours en { $month }. Entrez un jour de 1 à { $days }.

form-date-no-leap-year = Il n’y a que 28 jours en février { $year }. Changez le jour ou l’année.

form-date-none = Entrez l’année en 4 chiffres, le mois de 1 à 12 et le jour de 1 à 31.

form-month-none = Entrez l’année en 4 chiffres et le mois de 1 à 12.

form-date-min = Entrez le { $date } ou une date ultérieure.

form-date-max = Entrez le { $date } ou une date antérieure.

form-date-between = Entrez une date du { $first } au { $last }.

form-month-min = Entrez { $month } ou un mois ultérieur.

form-month-max = Entrez { $month } ou un mois antérieur.

form-month-between = Entrez un mois compris entre { $first } et { $last }.

form-date-past = Entrez une date passée, antérieure au { $today }.

form-date-not-future = Entrez la date d’aujourd’hui, le { $today }, ou une date antérieure.

form-date-future = Entrez une date à venir, postérieure au { $today }.

form-date-not-past = Entrez la date d’aujourd’hui, le { $today }, ou une date ultérieure.

form-date-years-ago-least =
    { $years ->
        [one] Entrez une date d’il y a au moins { $years } an : le { $date } ou avant.
        [many] Entrez une date d’il y a au moins { $years } d’années : le { $date } ou avant.
       *[other] Entrez une date d’il y a au moins { $years } ans : le { $date } ou avant.
    }

form-date-years-ago-most =
    { $years ->
        [one] Entrez une date d’il y a au plus { $years } an : le { $date } ou après.
        [many] Entrez une date d’il y a au plus { $years } d’années : le { $date } ou après.
       *[other] Entrez une date d’il y a au plus { $years } ans : le { $date } ou après.
    }

form-date-next-days =
    { $days ->
        [one] Entrez la date d’aujourd’hui ou celle de demain, le { $date }.
        [many] Entrez une date dans les { $days } de jours à venir, au plus tard le { $date }.
       *[other] Entrez une date dans les { $days } prochains jours, au plus tard le { $date }.
    }

form-date-last-days =
    { $days ->
        [one] Entrez la date d’aujourd’hui ou celle d’hier, le { $date }.
        [many] Entrez une date dans les { $days } de jours passés, au plus tôt le { $date }.
       *[other] Entrez une date dans les { $days } derniers jours, au plus tôt le { $date }.
    }

form-time = Entrez une heure, par exemple 14 h 05.

form-time-hour = Entrez une heure de 0 à 23.

form-time-minute = Entrez les minutes de 00 à 59.

form-time-half = Entrez { $morning } ou { $afternoon }.

form-time-between = Entrez une heure entre { $first } et { $last }.

form-range-order = La fin, le { $end }, précède le début, le { $start }. Changez l’une des deux dates.

form-range-no-start = Entrez aussi la date de début, ou laissez les deux dates vides.

form-range-no-end = Entrez aussi la date de fin, ou laissez les deux dates vides.

form-range-longest =
    { $max ->
        [one] Du { $first } au { $last }, il y a { $days } jours. Entrez deux fois le même jour.
        [many] Du { $first } au { $last }, il y a { $days } jours. Entrez une période d’au plus { $max } de jours.
       *[other] Du { $first } au { $last }, il y a { $days } jours. Entrez une période d’au plus { $max } jours.
    }

form-range-shortest =
    { $min ->
        [one] Entrez une période d’au moins { $min } jour à partir du { $start }.
        [many] Entrez une période d’au moins { $min } de jours, en comptant le { $start }.
       *[other] Entrez une période d’au moins { $min } jours, en comptant le { $start }.
    }
