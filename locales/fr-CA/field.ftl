field-required = (obligatoire)

field-optional = (facultatif)

field-error-prefix = Erreur :

field-all-required = Tous les champs sont obligatoires, sauf indication contraire.
