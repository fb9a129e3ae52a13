figure-description = Description de l’image

figure-description-of =  : { $label }
