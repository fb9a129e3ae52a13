title-icon-decorative = Beside words that say it all
title-icon-meaning = In place of words
title-icon-all = All drawings and their names
title-icon-own = A drawing of one’s own
title-icon-rtl = Where text runs from right to left

icon-call = Call us at 613-555-1234
icon-done = done
icon-missing = something is missing
icon-canoe = Launch your canoe
