postal-code-input-label = Postal code

postal-code-input-hint = For example, K1A 0B1

# Where the person also says in which country.
postal-code-input-label-either = Postal code or ZIP code

postal-code-input-hint-either = For example, K1A 0B1 in Canada, 20500 in the United States
