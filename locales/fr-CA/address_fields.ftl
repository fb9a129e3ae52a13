address-fields-legend = Adresse

address-fields-country = Pays

address-fields-others = Autres pays

address-fields-street = Numéro et nom de rue

address-fields-street-hint = Laissez ce champ vide si vous n’avez qu’une case postale ou une route rurale

address-fields-unit = Appartement, bureau ou unité

address-fields-box = Case postale ou route rurale

address-fields-box-hint = Par exemple, CP 123 Succ Centre-ville, ou RR 2

address-fields-city = Ville ou village

address-fields-province = Province ou territoire

address-fields-province-in-canada = Province ou territoire, au Canada

address-fields-region = État, région ou province, hors du Canada

address-fields-postal-code-hint = Par exemple, K1A 0B1 au Canada, 20500 aux États-Unis. Laissez ce champ vide si le pays n’en a pas

address-fields-lines = Adresse complète

address-fields-lines-hint = Sur plusieurs lignes, comme sur une enveloppe

address-fields-same = Même adresse que ci-dessus

address-fields-find = Trouver une adresse

address-fields-find-hint = Tapez les premières lettres, ou entrez l’adresse dans les champs ci-dessous

address-fields-found = L’adresse a été inscrite dans les champs ci-dessous. Vérifiez-la, et ajoutez votre unité s’il y a lieu.
