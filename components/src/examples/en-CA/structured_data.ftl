title-structured-data-site = The site
title-structured-data-both = Trail and site
title-structured-data-hostile = With a name that tries to end it

structured-data-unseen = What the component adds is not seen: it is in the HTML below.
