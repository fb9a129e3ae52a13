title-spinner-words = Avec ses propres mots
title-spinner-press = Après un appui
spinner-rates = Calcul de votre taux…
spinner-rates-done = Votre taux est calculé
spinner-start = Calculer mon taux
spinner-stop = Arrêter le calcul
