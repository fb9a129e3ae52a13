percent-input-unit = En pourcentage
