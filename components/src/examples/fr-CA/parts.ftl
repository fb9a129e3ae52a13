title-own-field = Un champ à soi
title-status-kinds = Réussite, avertissement, information
title-status-field = Avec un champ
title-status-press = Après un appui

parts-opening = Heure d’ouverture
parts-opening-hint = L’heure en semaine
parts-opening-enter = Entrez l’heure d’ouverture.
parts-opening-noon = L’heure d’ouverture doit être avant midi.
parts-closing = Heure de fermeture
parts-closing-enter = Entrez l’heure de fermeture.
parts-hours-sent = Les heures sont affichées sur la page de votre bureau.
parts-saved = Vos réponses ont été enregistrées.
parts-closed-soon = Ce bureau ferme dans moins d’une heure.
parts-permit-found = Nous avons trouvé ce permis.
parts-important = Important :
