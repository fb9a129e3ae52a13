title-heading-sizes = Un rang, quatre tailles
title-heading-permalink = Avec un lien vers la section
title-heading-anchor = Un endroit où mènent des liens
