title-inset-list = With a list
title-inset-quote = A quotation
inset-weeks = It takes up to 20 business days to open a file.
inset-either = You need one of these:
inset-licence = a driver’s licence
inset-passport = a passport that is still valid
inset-law = English and French are the official languages of Canada.
