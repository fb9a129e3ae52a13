name-fields-title-full = Le nom complet dans un seul champ
name-fields-title-all = Avec toutes les parties
name-fields-title-group = Deux personnes sur une page
name-fields-member = Votre nom
name-fields-passport = Comme dans votre passeport
name-fields-parent = Parent
name-fields-child = Enfant
