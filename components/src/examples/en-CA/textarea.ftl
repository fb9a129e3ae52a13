title-textarea-characters = With a limit in characters
title-textarea-words = With a limit in words
title-textarea-threshold = The count near the limit only
title-textarea-rules = Limits that the form knows
title-textarea-over = Longer than the limit
title-textarea-two = Two on one page
title-textarea-own-words = With counts in words of the service
title-textarea-markup = An answer that looks like HTML

textarea-story = What happened?
textarea-story-hint = Tell us in your own words, from the beginning
textarea-story-enter = Tell us what happened.
textarea-reasons = Why are you applying late?
textarea-reasons-hint = Do not include anyone’s medical information
textarea-reasons-given = I was in hospital in Gaspé from January 12 to March 3, and my mail was not forwarded.
textarea-summary = Summary of your project
textarea-summary-hint = For people who do not know your field
textarea-summary-enter = Enter a summary of your project.
textarea-message = Message to the office
textarea-notice = What is on the sign
textarea-notice-given = Open from Tuesday to Saturday. Closed on holidays.
textarea-decision = Our decision
textarea-decision-given = Your request was accepted on the condition that you send the missing page.
textarea-other-names = Other names you have used
textarea-other-names-hint = Not needed: you said that you have only had one name
textarea-first-job = Duties in your first job
textarea-second-job = Duties in your second job
textarea-form = Something for the printer
# $count (Number) characters
textarea-printer-left = Room on the card for { $count } more
# $count (Number) characters
textarea-printer-over = { $count } more than the card holds
