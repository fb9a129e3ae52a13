title-inset-list = Avec une liste
title-inset-quote = Une citation
inset-weeks = Il faut jusqu’à 20 jours ouvrables pour ouvrir un dossier.
inset-either = Il vous faut l’un de ces documents :
inset-licence = un permis de conduire
inset-passport = un passeport encore valide
inset-law = Le français et l’anglais sont les langues officielles du Canada.
