title-confirmation-panel-plain = Sans numéro
title-confirmation-panel-label = Avec d’autres mots avant le numéro

confirmation-sent = Demande envoyée
confirmation-next = Nous l’examinerons dans les 10 jours ouvrables, et vous écrirons à l’adresse que vous avez donnée.
confirmation-keep = Conservez ce numéro : il vous permettra de nous demander où en est votre dossier.
confirmation-saved = Vos réglages ont été enregistrés
confirmation-appointment = Rendez-vous pris
confirmation-appointment-number = Apportez ce numéro au comptoir
