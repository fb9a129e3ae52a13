title-accordion-all = Avec des boutons pour toutes
title-accordion-one = Une seule ouverte à la fois
title-accordion-open = Ouverte au départ, avec des endroits où mènent des liens
