title-page-feedback-place = Envoyée par la page elle-même
title-page-feedback-personal = Avec des renseignements personnels
title-page-feedback-sent = Une fois envoyée
title-page-feedback-words = Avec ses propres mots

page-feedback-clear = Cette lettre était-elle claire?
page-feedback-thanks = Merci. Nous révisons nos lettres deux fois par année.
