title-details-open = Open from the start
title-details-one = Two of which one is open
title-details-anchor = A link to what is inside

details-lost = My passport is lost or stolen
details-lost-text = Call us at once at 613-555-1234. Your passport is cancelled the same day and nobody can travel with it.
details-lost-jump = What to do if your passport is lost
