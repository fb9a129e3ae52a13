exit-page-label = Quitter cette page

exit-page-keys = Vous pouvez aussi appuyer 3 fois sur la touche Maj.

exit-page-again =
    { $count ->
        [one] Pour quitter la page, appuyez encore { $count } fois sur Maj.
        [many] Pour quitter la page, appuyez encore { $count } de fois sur Maj.
       *[other] Pour quitter la page, appuyez encore { $count } fois sur Maj.
    }

exit-page-off = La sortie est annulée. Pour quitter la page, appuyez 3 fois sur Maj.

exit-page-leaving = Sortie de la page…
