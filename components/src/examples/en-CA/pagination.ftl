title-pages-first = The first page
title-pages-last = The last page
title-pages-few = A few pages
title-pages-many = Thousands of pages
title-pages-words = With its own words
title-pages-one = One page: nothing is shown

pagination-decisions = Pages of decisions
pagination-older = Older decisions
pagination-newer = More recent decisions
pagination-long = Earlier decisions of the tribunal on this question
