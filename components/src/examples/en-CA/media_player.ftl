title-media-player-sound = Sound alone
title-media-player-described = With an audio description
title-media-player-silent = A film without sound

media-river = A canoe comes to the portage
media-river-says = The river is heard all the time.
media-river-shows = A canoe glides along a blue river from the left. It stops before white water, and is lifted onto the bank.
media-bell = The bell of the ferry
media-bell-heard = Two notes rise, and a third falls.
