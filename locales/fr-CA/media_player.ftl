media-player-transcript = Transcription

media-player-download = Télécharger : { $title }

media-player-described = Avec audiodescription : { $title }

media-player-seconds =
    { $count ->
        [one] { $count } seconde
        [many] { $count } de secondes
       *[other] { $count } secondes
    }

media-player-minutes = { $minutes } min { $seconds } s
