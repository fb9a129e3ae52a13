title-time-input-hours = Pendant les heures d’ouverture
title-time-input-two = Deux du même nom, une étiquette seulement entendue

time-input-accident = Heure de l’accident
time-input-accident-hint = Autant que vous vous en souvenez. Par exemple, 14 h 05
time-input-call = À quelle heure pouvons-nous vous appeler?
time-input-call-enter = Entrez l’heure à laquelle nous pouvons vous appeler, par exemple 14 h 05.
time-input-shift = Début de votre quart de travail
time-input-visit = Heure de votre visite
time-input-visit-hint = Le bureau est ouvert de 8 h 30 à 16 h 30
time-input-visit-enter = Entrez l’heure de votre visite.
time-input-arrival = Heure d’arrivée
time-input-arrival-enter = Entrez l’heure d’arrivée.
time-input-return = Heure de retour
time-input-received = Heure de réception de votre demande
time-input-question = À quelle heure êtes-vous parti ou partie?
time-input-now = Entrer l’heure qu’il est
