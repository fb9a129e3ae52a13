title-alert-banner-warning = Un avertissement, avec un lien
title-alert-banner-emergency = Une urgence
title-alert-banner-dismissible = Un message qui se ferme
title-alert-banner-content = Avec un contenu en plus, et un autre mot devant

alert-banner-holiday = Nos bureaux sont fermés le 1er juillet
alert-banner-holiday-text = Les services en ligne restent ouverts.
alert-banner-outage = On ne peut pas présenter de demande en ligne cette nuit
alert-banner-outage-text = De 22 h à 6 h, nous travaillons sur le système. Ce que vous avez enregistré est conservé.
alert-banner-status = Quand nos services fonctionneront de nouveau
alert-banner-fires = Quittez Jasper maintenant
alert-banner-fires-text = Un feu de forêt approche. Prenez ce qu’il vous faut pour trois jours et roulez vers l’ouest.
alert-banner-evacuation = Routes d’évacuation
alert-banner-help = Aide aux personnes évacuées
alert-banner-hours = Nos heures au téléphone changent lundi
alert-banner-phone = Nous avons de nouveaux numéros de téléphone
alert-banner-tty = ATS : 1-866-255-7655
