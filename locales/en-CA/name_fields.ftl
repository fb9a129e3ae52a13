name-fields-legend = Name

# A title such as Dr. or Ms., in the person’s own words.
name-fields-title = Title

name-fields-full = Full name

# All of them in one field.
name-fields-given = Given names

# The first, where the others have a field of their own.
name-fields-first = First given name

name-fields-middle = Other given names

name-fields-family = Family name

name-fields-one-name = If you have one name only, enter it here

name-fields-preferred = Preferred name

name-fields-preferred-hint = What we should call you, if it is not your given name
