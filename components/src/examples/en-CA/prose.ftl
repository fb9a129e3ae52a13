title-prose-trusted = HTML that comes as a text
title-prose-table = A table
title-prose-code = Code

prose-passport = Passport
prose-fee = Fee
prose-five = Five years
prose-five-fee = $120
prose-ten = Ten years
prose-ten-fee = $160
prose-code = To list the offices, call
