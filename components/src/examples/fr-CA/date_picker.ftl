title-date-picker-month-names = Avec le jour d’abord et une liste des mois
title-date-picker-opened = Le calendrier ouvert
title-date-picker-two = Deux du même nom

date-picker-visit = Date de votre visite
date-picker-visit-enter = Entrez la date de votre visite.
date-picker-interview = Date de l’entrevue
date-picker-interview-hint = Du lundi au vendredi, au cours des 60 prochains jours
date-picker-weekdays = Choisissez un jour du lundi au vendredi.
date-picker-delivery = Quand pouvons-nous livrer?
date-picker-delivery-day = Entrez le jour où nous pouvons livrer.
date-picker-arrival = Date d’arrivée
date-picker-departure = Date de départ
date-picker-return = Date de retour
date-picker-calendar = Ouvrir le calendrier
