repeating-set-add = Ajouter une entrée

repeating-set-remove = Supprimer : { $row }

repeating-set-added = Ajout fait : { $row }.

repeating-set-removed = Suppression faite : { $row }.

repeating-set-undo = Rétablir : { $row }

repeating-set-restored = Rétablissement fait : { $row }.

repeating-set-full =
    { $max ->
        [one] Vous avez atteint la limite de { $max } entrée. Pour en ajouter une autre, supprimez-la d’abord.
        [many] Vous avez atteint la limite de { $max } d’entrées. Pour en ajouter une autre, supprimez-en une d’abord.
       *[other] Vous avez atteint la limite de { $max } entrées. Pour en ajouter une autre, supprimez-en une d’abord.
    }

repeating-set-said-full = { $done } { $full }

repeating-set-send = Envoyer
