phase-banner-label = Étape de ce service

phase-banner-alpha = Version alpha

phase-banner-beta = Version bêta

phase-banner-live = En service

phase-banner-alpha-text = Ce service est un premier essai. Il peut changer ou prendre fin.

phase-banner-beta-text = Ce service est nouveau. Certaines parties peuvent encore changer.

phase-banner-live-text = Ce service est nouveau et ouvert à tout le monde.
