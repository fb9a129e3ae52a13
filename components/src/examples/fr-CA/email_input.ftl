email-input-hint = Nous l’utiliserons seulement pour vous écrire au sujet de cette demande
email-input-enter = Entrez votre adresse courriel, par exemple nom@adresse.ca.
email-input-work = La vôtre au travail; elle se termine par canada.ca ou gc.ca
email-input-manager = Adresse courriel de votre gestionnaire
