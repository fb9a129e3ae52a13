date-picker-open = Choisir dans un calendrier

date-picker-previous = Mois précédent

date-picker-next = Mois suivant

date-picker-on = Passer aux jours du mois suivant

date-picker-close = Fermer

date-picker-help = Les flèches avancent par jour et par semaine, les touches Page précédente et Page suivante, par mois. La touche Entrée choisit.

date-picker-chosen = { $date }, date choisie

date-picker-unavailable = { $date }, non disponible. { $reason }

date-picker-announced = Date choisie : { $date }
