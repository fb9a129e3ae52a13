title-rating-three = Avec trois étoiles et ses propres mots
title-rating-required = Avec une réponse obligatoire

rating-service = Comment avez-vous trouvé notre service aujourd’hui?
rating-service-hint = Une étoile : mauvais; cinq étoiles : excellent
rating-service-choose = Choisissez un nombre d’étoiles.
rating-letter = Notre lettre était-elle claire?
rating-no-opinion = Sans opinion
rating-long = Tout bien considéré, dans quelle mesure ce site vous a-t-il aidé à savoir si vous avez droit à la prestation?
rating-long-hint = Pensez seulement aux pages de ce site, et non aux bureaux ni aux lignes téléphoniques que vous avez peut-être aussi utilisés
