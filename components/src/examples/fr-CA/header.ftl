title-header-search = Avec une recherche
title-header-signed-in = Avec un compte
title-header-compact = Compact, pour une application
title-header-whole = Avec tout à sa place

