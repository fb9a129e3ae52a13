switch-on = Activé

switch-off = Désactivé
