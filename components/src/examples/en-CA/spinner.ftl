title-spinner-words = With its own words
title-spinner-press = After a press
spinner-rates = Working out your rate…
spinner-rates-done = Your rate is worked out
spinner-start = Work out my rate
spinner-stop = Stop working it out
