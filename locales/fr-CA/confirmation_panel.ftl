confirmation-panel-reference = Votre numéro de référence

confirmation-panel-next = La suite

confirmation-panel-copy = Copier le numéro

confirmation-panel-copied = Le numéro a été copié.

confirmation-panel-not-copied = Le navigateur n’a pas permis de copier le numéro. Notez-le ou imprimez cette page.
