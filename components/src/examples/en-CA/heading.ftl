title-heading-sizes = One rank, four sizes
title-heading-permalink = With a link to the section
title-heading-anchor = A place that links lead to
