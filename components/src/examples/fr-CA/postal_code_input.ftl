postal-code-input-title-country = Pour le Canada ou les États-Unis
postal-code-input-find = À la dernière ligne de votre adresse, par exemple K1A 0B1
postal-code-input-country = Pays du bureau
postal-code-input-country-hint = Ses deux lettres : CA pour le Canada, US pour les États-Unis
postal-code-input-country-enter = Entrez les deux lettres du pays.
postal-code-input-school = Code postal de l’école
