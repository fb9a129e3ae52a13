back-link-label = Retour
