title-collection-results = Des résultats, le meilleur d’abord
title-collection-most = Ce qui est le plus demandé

collection-news = Communiqué
collection-guide = Guide
collection-form = Formulaire
collection-published = Publication :
collection-updated = Mise à jour :
collection-most = En demande
