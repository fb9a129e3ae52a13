stepper-counter = Étape { $step } sur { $total }

stepper-separator =  :

stepper-next = Étape suivante : { $title }

stepper-completed = Terminée

stepper-current = Étape en cours

stepper-not-started = Non commencée
