dialog-close = Fermer

dialog-unsaved = Vos modifications ne sont pas enregistrées. Fermer quand même?

dialog-keep = Continuer la modification
dialog-discard = Fermer sans enregistrer
