name-fields-legend = Nom

name-fields-title = Titre de civilité

name-fields-full = Nom complet

name-fields-given = Prénoms

name-fields-first = Premier prénom

name-fields-middle = Autres prénoms

name-fields-family = Nom de famille

name-fields-one-name = Si vous n’avez qu’un seul nom, entrez-le ici

name-fields-preferred = Nom usuel

name-fields-preferred-hint = Le nom que nous devrions employer, si ce n’est pas votre prénom
