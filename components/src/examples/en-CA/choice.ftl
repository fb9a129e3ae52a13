# Titles and words that the examples of all choices share.

title-inline = Side by side
title-compact = Small, beside what they sort
title-tiles = As tiles
title-divider = An answer that stands apart
title-reveals = A question that depends on the answer
title-reveals-nested = A question that depends on one that depends on another
title-reveals-problem = A problem in what an answer asks for
title-option-disabled = One option that cannot be chosen
title-legend-hidden = The legend only heard
title-two = Two of them on one page

choice-yes = Yes
choice-no = No
choice-email = By email
choice-phone = By phone
choice-post = By mail
choice-post-hint = A letter takes 5 to 10 business days
