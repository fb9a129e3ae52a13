title-media-player-sound = Du son seulement
title-media-player-described = Avec une audiodescription
title-media-player-silent = Un film sans son

media-river = Un canot arrive au portage
media-river-says = On entend la rivière tout au long du film.
media-river-shows = Un canot glisse sur une rivière bleue, à partir de la gauche. Il s’arrête devant l’eau blanche et est hissé sur la rive.
media-bell = La cloche du traversier
media-bell-heard = Deux notes montent, et une troisième descend.
