# A heading for screen readers; the link below it is in the other language.
language-selector-heading = Language selection
