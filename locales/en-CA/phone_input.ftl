phone-input-label = Phone number

phone-input-hint = For example, 613-555-1234

phone-input-hint-extension = For example, 613-555-1234, ext. 123

# A sentence of its own after the example.
phone-input-hint-abroad = Outside Canada and the United States, begin with + and the country code
