title-top-words = With its own words
title-top-target = To the beginning of a long list
title-top-long-page = At the end of a long page

back-to-top-words = Back to the search
back-to-top-list = Offices
back-to-top-list-first = Start of the list
back-to-top-long = Back to the beginning of the conditions under which we grant this benefit
back-to-top-text-1 = Bring your old passport, two photos that are alike, and a document with your present name.
back-to-top-text-2 = If your name has changed, bring the certificate as well. We give it back to you at once.
back-to-top-text-3 = The new passport comes by mail. You need not be at home: we leave a card if it does not fit into the box.
