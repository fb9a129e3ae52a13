# Opens what is said in a film or a recording, in writing.
media-player-transcript = Transcript

# A link that saves the file.
# $title (String) title of the film or the recording
media-player-download = Download: { $title }

# A link to a version with a voice that says what is seen.
# $title (String) title of the film
media-player-described = With audio description: { $title }

# How long it takes, where that is less than a minute.
# $count (Number) seconds
media-player-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }

# How long it takes.
# $minutes (Number) whole minutes
# $seconds (Number) further seconds
media-player-minutes = { $minutes } min { $seconds } s
