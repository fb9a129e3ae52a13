identifier-label = À qui est ce site

identifier-institution = Service offert par :

identifier-part-of = Organisation :

identifier-address = Adresse :

identifier-links = Liens obligatoires
