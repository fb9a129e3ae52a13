title-figure-decorative = Décoration
title-figure-description = Un diagramme et sa description
title-figure-credit = Avec une mention de source

figure-river = Un canot repose sur la rive, là où la rivière blanchit; un sentier contourne les rapides.
figure-river-caption = Le portage qui contourne les rapides fait 300 mètres.
figure-river-credit = Dessin : ministère des Exemples, CC BY 4.0
figure-chart = Les demandes augmentent de l’hiver au printemps, puis diminuent jusqu’à l’automne.
figure-chart-caption = Demandes reçues à chaque trimestre
figure-chart-first = Premier trimestre : 12 480
figure-chart-second = Deuxième trimestre : 18 213
figure-chart-third = Troisième trimestre : 9 657
figure-chart-fourth = Quatrième trimestre : 11 020
