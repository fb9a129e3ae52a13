title-phase-banner-feedback = Avec un lien pour donner son avis
title-phase-banner-live = Une fois en service
title-phase-banner-text = Avec ses propres mots

phase-banner-opinion = Dites-nous ce que vous en pensez
phase-banner-test = Site d’essai
phase-banner-made-up = Tout ce que vous voyez ici est inventé. Rien de ce que vous envoyez n’arrive à qui que ce soit.
