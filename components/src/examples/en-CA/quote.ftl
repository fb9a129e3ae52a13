title-quote-work = From a work
title-quote-language = Words in French
title-quote-plain = Without a source

quote-person = Ann Sample, passport officer
quote-person-words = Look at your photos in daylight before you send them.
quote-charter = English and French are the official languages of Canada and have equality of status and equal rights and privileges as to their use in all institutions of the Parliament and government of Canada.
quote-charter-title = Canadian Charter of Rights and Freedoms
quote-charter-section = Subsection 16(1)
