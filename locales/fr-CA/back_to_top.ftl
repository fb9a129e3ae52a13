back-to-top-label = Haut de la page
