title-switch-words = Avec d’autres mots pour l’état

switch-alerts = Messages texte au sujet de ma demande
switch-alerts-hint = Les tarifs habituels de votre fournisseur s’appliquent
switch-alerts-error = Désactivez les messages : votre numéro ne peut pas recevoir de messages texte.
switch-letters = Lettres en gros caractères
switch-contrast = Contraste élevé
switch-shown = Affiché
switch-hidden = Masqué
switch-phone = Numéro de téléphone pour les messages texte
switch-long = Permettre aux agents des autres ministères qui travaillent à la même demande de voir les documents que j’y ai joints
switch-long-hint = Ils voient seulement les documents que vous avez joints à cette demande, et seulement pendant qu’ils y travaillent
