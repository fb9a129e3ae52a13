sin-input-title-masked = On a page to review
sin-input-why = The law lets us ask for it to pay you this benefit
sin-input-enter = Enter the 9 digits of your social insurance number.
sin-input-given = Social insurance number:
sin-input-spouse = Social insurance number of your spouse or partner
