title-page-feedback-place = Sent by the page itself
title-page-feedback-personal = With personal information in it
title-page-feedback-sent = When it was sent
title-page-feedback-words = With words of its own

page-feedback-clear = Was this letter clear?
page-feedback-thanks = Thank you. We rewrite our letters twice a year.
