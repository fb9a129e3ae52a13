title-hero-search = Avec une recherche
title-hero-plain = Des mots seuls

hero-plan = Planifier une visite
hero-find = Trouver un bureau
