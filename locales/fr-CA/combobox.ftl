combobox-choose = Choisissez une réponse

combobox-help = Lorsque des résultats s’affichent, parcourez-les avec les flèches vers le haut et vers le bas, puis choisissez avec la touche Entrée. Sur un écran tactile, explorez la liste au toucher ou par balayage.

combobox-show = Afficher la liste : { $label }

combobox-clear = Effacer : { $label }

combobox-cleared = Champ vidé

combobox-count =
    { $count ->
        [one] { $count } résultat disponible
        [many] { $count } de résultats disponibles
       *[other] { $count } résultats disponibles
    }

combobox-more =
    { $count ->
        [one] { $shown } résultat affiché sur { $count }. Tapez d’autres lettres pour trouver les autres.
        [many] { $shown } résultats affichés sur { $count }. Tapez d’autres lettres pour trouver les autres.
       *[other] { $shown } résultats affichés sur { $count }. Tapez d’autres lettres pour trouver les autres.
    }

combobox-none = Aucun résultat

combobox-loading = Recherche de résultats en cours…

combobox-failed = Impossible de charger les résultats. Vérifiez votre connexion, puis retapez la dernière lettre.

combobox-type-more =
    { $count ->
        [one] Tapez au moins { $count } caractère.
        [many] Tapez au moins { $count } de caractères.
       *[other] Tapez au moins { $count } caractères.
    }

combobox-option = { $label }, { $place } sur { $count }

combobox-option-chosen = { $label }, choix fait, { $place } sur { $count }

combobox-chosen = Choix fait : { $label }

combobox-removed = Choix retiré : { $label }

combobox-remove = Retirer { $label }

combobox-chosen-so-far = Choix faits : { $labels }
