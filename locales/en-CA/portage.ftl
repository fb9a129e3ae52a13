# Announced when the language was switched in place.
portage-language-switched = Now in English.
