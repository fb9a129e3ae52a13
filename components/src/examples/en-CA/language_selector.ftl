title-language-selector-rtl = With a language that is written from right to left
title-language-selector-heading = With a heading of its own
title-language-selector-many = Many languages

language-selector-letter = This letter in another language
