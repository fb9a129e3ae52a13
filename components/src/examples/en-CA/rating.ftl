title-rating-three = With three stars and words of its own
title-rating-required = Where an answer is required

rating-service = How was our service today?
rating-service-hint = One star is poor, five stars are excellent
rating-service-choose = Choose a number of stars.
rating-letter = How clear was our letter?
rating-no-opinion = No opinion
rating-long = Taking everything together, how well did this site help you to find out whether you qualify for the benefit?
rating-long-hint = Think only of the pages of this site, and not of the offices or the telephone lines that you may have used as well
