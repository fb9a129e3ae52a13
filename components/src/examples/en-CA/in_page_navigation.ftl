title-contents-nested = With headings of the next rank
title-contents-words = With its own heading
title-contents-sticky = Stays in sight

in-page-navigation-who = Who can apply
in-page-navigation-who-text = You can apply if you are 16 or older and live in Canada.
in-page-navigation-children = Children
in-page-navigation-children-text = A parent applies for a child.
in-page-navigation-cost = What it costs
in-page-navigation-cost-text = You pay when you send your application, by card or at a counter.
in-page-navigation-wait = How long it takes
in-page-navigation-wait-text = Most applications take 20 days. We write to you if yours takes longer.
in-page-navigation-rules = Rules of this program
in-page-navigation-long = What you must tell us when your address, your name or your family situation changes
