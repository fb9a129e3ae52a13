title-footer-contextual = Avec une bande de sa section
title-footer-canada = Avec les liens de Canada.ca
title-footer-compact = Compact, pour une application
title-footer-identifier = Avec une identification
title-footer-notes = Avec un droit d’auteur et une licence

footer-copyright = © Ministère des Exemples, 2026
footer-data = Vous pouvez utiliser les données aux conditions de la
footer-licence = Licence du gouvernement ouvert – Canada
footer-licence-href = https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada
footer-licence-site = ouvert.canada.ca
