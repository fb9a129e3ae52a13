title-paragraph-lead = The first of a page
title-paragraph-small = In small print
title-paragraph-link = With a link in it
