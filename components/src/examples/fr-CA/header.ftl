title-header-search = Avec une recherche
title-header-tagline = Avec quelques mots à côté du nom
title-header-signed-in = Avec un compte
title-header-compact = Compact, pour une application
title-header-whole = Avec tout à sa place

header-tagline = Des exemples à suivre, pour tout le monde
