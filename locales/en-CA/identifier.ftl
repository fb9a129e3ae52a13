# Names the part of the page for screen readers.
identifier-label = Whose site this is

# Before the name of an institution.
identifier-institution = Provided by:

# Before the name of what the institution is part of.
identifier-part-of = Part of:

# Before the address of the site.
identifier-address = Address:

# Names the links for screen readers.
identifier-links = Required links
