postal-code-input-title-country = For Canada or the United States
postal-code-input-find = It is in the last line of your address, like K1A 0B1
postal-code-input-country = Country of the office
postal-code-input-country-hint = Its two letters: CA for Canada, US for the United States
postal-code-input-country-enter = Enter the two letters of the country.
postal-code-input-school = Postal code of the school
