display-settings-label = Affichage

display-settings-theme = Thème

display-settings-mode = Mode

display-settings-system = Comme sur votre appareil

display-settings-light = Clair

display-settings-dark = Sombre

display-settings-contrast = Contraste élevé

display-settings-save = Enregistrer
