title-paragraph-lead = Le premier d’une page
title-paragraph-small = En petits caractères
title-paragraph-link = Avec un lien
