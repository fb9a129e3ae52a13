summary-list-empty = Réponse non fournie

summary-list-change = Modifier

summary-list-about = : { $label }
