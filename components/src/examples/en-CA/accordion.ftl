title-accordion-all = With buttons for all
title-accordion-one = One open at a time
title-accordion-open = Open from the start, with places that links lead to
