language-selector-heading = Sélection de la langue
