title-progress-words = With its own words
title-progress-unknown = Without a known end
title-progress-press = As it goes on
progress-sending = Sending your application
progress-files = Sending your documents
# $count (Number) how many are sent
progress-of = { $count } of 5
progress-reading = Reading your documents
progress-next = Send the next document
progress-done = All of your documents are sent
