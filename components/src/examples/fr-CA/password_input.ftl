title-password-input-new = Un nouveau mot de passe
title-password-input-rules = Ce que demandent les règles du formulaire
title-password-input-two = Deux dans une même page
title-password-input-own-need = Avec une exigence propre au service

password-input-current = Mot de passe actuel
password-input-current-hint = Celui que vous avez choisi à l’ouverture de votre compte
password-input-enter = Entrez votre mot de passe.
password-input-new = Nouveau mot de passe
password-input-new-hint = Trois ou quatre mots que personne n’associerait sont faciles à retenir
password-input-choose = Choisissez un mot de passe.
password-input-wrong = Entrez le mot de passe de votre compte, ou demandez-en un nouveau.
password-input-plate = aucun nom de mois
password-input-kept = Mot de passe de l’ancien compte
password-input-kept-hint = Pas nécessaire : ce compte est fermé
