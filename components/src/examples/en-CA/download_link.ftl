title-download-language = A file in another language
title-download-save = Saved, not opened
title-download-list = In a list, with the number of pages

download-photo = How to take a passport photo
download-offices = Passport offices and their opening hours
