title-download-language = Un fichier dans une autre langue
title-download-save = Enregistré plutôt qu’ouvert
title-download-list = Dans une liste, avec le nombre de pages

download-photo = Comment prendre une photo de passeport
download-offices = Bureaux des passeports et leurs heures d’ouverture
