title-date-modified-label = Avec ses propres mots

date-modified-checked = Dernière vérification :
