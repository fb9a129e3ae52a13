select-empty = Choisissez une réponse
