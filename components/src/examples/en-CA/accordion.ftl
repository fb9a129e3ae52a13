title-accordion-all = With a button for all
title-accordion-one = One open at a time
title-accordion-open = Open from the start, with places that links lead to
