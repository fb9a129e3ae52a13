title-side-groups = Sections that open and close
title-side-deep = Lists within lists within lists
title-side-flat = Pages without sections

side-navigation-title = Income tax
side-navigation-prepare = Get ready
side-navigation-documents = Documents that you need
side-navigation-dates = Due dates
side-navigation-file = File a return
side-navigation-online = Online
side-navigation-software = Certified software
side-navigation-paper = On paper
side-navigation-after = After you have filed
side-navigation-refund = Refunds
side-navigation-change = Change a return
side-navigation-long-title = Benefits for families with children who have a disability
side-navigation-long = What to do when the situation of your family has changed since your last return
