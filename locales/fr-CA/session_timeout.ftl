session-timeout-notice =
    { $minutes ->
        [one] Pour votre sécurité, votre session prend fin { $minutes } minute après votre dernière étape.
        [many] Pour votre sécurité, votre session prend fin { $minutes } de minutes après votre dernière étape.
       *[other] Pour votre sécurité, votre session prend fin { $minutes } minutes après votre dernière étape.
    }

session-timeout-notice-until =
    { $minutes ->
        [one] Pour votre sécurité, votre session prend fin { $minutes } minute après votre dernière étape, soit à { $time }.
        [many] Pour votre sécurité, votre session prend fin { $minutes } de minutes après votre dernière étape, soit à { $time }.
       *[other] Pour votre sécurité, votre session prend fin { $minutes } minutes après votre dernière étape, soit à { $time }.
    }

session-timeout-title = Avez-vous besoin de plus de temps?

session-timeout-minutes =
    { $count ->
        [one] Votre session prend fin dans { $count } minute. Ce que vous avez entré reste sur la page si vous continuez.
        [many] Votre session prend fin dans { $count } de minutes. Ce que vous avez entré reste sur la page si vous continuez.
       *[other] Votre session prend fin dans { $count } minutes. Ce que vous avez entré reste sur la page si vous continuez.
    }

session-timeout-seconds =
    { $count ->
        [one] Votre session prend fin dans { $count } seconde.
        [many] Votre session prend fin dans { $count } de secondes.
       *[other] Votre session prend fin dans { $count } secondes.
    }

session-timeout-continue = Continuer ma session
session-timeout-end = Mettre fin à ma session

session-timeout-waiting = Prolongation de votre session en cours…

session-timeout-failed = Impossible de prolonger votre session. Vérifiez votre connexion, puis réessayez.

session-timeout-extended =
    { $minutes ->
        [one] Votre session est prolongée de { $minutes } minute.
        [many] Votre session est prolongée de { $minutes } de minutes.
       *[other] Votre session est prolongée de { $minutes } minutes.
    }

session-timeout-over = Votre session a pris fin
session-timeout-over-text = Ce que vous avez entré est encore sur cette page : vous pouvez le lire et le copier. Pour l’envoyer, ouvrez une nouvelle session.
session-timeout-sign-in = Ouvrir une nouvelle session
session-timeout-read = Rester sur cette page
