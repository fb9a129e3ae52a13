title-consent-banner-place = Gardé par la page elle-même
title-consent-banner-chosen = Après un refus
title-consent-banner-words = Sur un autre sujet, avec ses propres mots

consent-banner-cookies = Témoins de ce service
consent-banner-text = Nous aimerions compter les pages lues, pour les améliorer. Il nous faut pour cela un témoin. Tout fonctionne sans lui.
consent-banner-page = À quoi servent nos témoins
consent-banner-recording = Pouvons-nous enregistrer l’essai?
consent-banner-recording-text = Nous garderions pendant un mois ce que vous faites dans cette page, sans votre nom.
consent-banner-recording-yes = Enregistrer l’essai
consent-banner-recording-no = Ne pas l’enregistrer
