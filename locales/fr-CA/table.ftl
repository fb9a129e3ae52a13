table-nothing = Aucune donnée

table-empty = Aucune donnée

table-sortable = (les titres des colonnes trient le tableau)

table-sorted-ascending = Trié par { $column }, ordre croissant

table-sorted-descending = Trié par { $column }, ordre décroissant

table-filter = Chercher dans ce tableau

table-found =
    { $count ->
        [one] { $count } ligne trouvée sur { $total }
        [many] { $count } de lignes trouvées sur { $total }
       *[other] { $count } lignes trouvées sur { $total }
    }

table-pages = Autres lignes : { $caption }

table-previous = Lignes précédentes

table-next = Lignes suivantes

table-rows = Lignes { $from } à { $to } sur { $count }
