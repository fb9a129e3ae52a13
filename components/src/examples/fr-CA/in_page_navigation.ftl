title-contents-nested = Avec les titres du rang suivant
title-contents-words = Avec un titre à soi
title-contents-sticky = Reste en vue

in-page-navigation-who = Qui peut faire une demande
in-page-navigation-who-text = Vous pouvez faire une demande si vous avez 16 ans ou plus et vivez au Canada.
in-page-navigation-children = Enfants
in-page-navigation-children-text = Un parent fait la demande pour son enfant.
in-page-navigation-cost = Ce que cela coûte
in-page-navigation-cost-text = Vous payez à l’envoi de votre demande, par carte ou au comptoir.
in-page-navigation-wait = Combien de temps il faut
in-page-navigation-wait-text = La plupart des demandes prennent 20 jours. Nous vous écrivons si la vôtre en prend plus.
in-page-navigation-rules = Règles du programme
in-page-navigation-long = Ce que vous devez nous dire quand votre adresse, votre nom ou votre situation familiale change
