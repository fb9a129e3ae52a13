address-fields-legend = Address

address-fields-country = Country

# Heading in the list of countries, after Canada.
address-fields-others = Other countries

address-fields-street = Street number and name

# Where a post office box is enough.
address-fields-street-hint = Leave this empty if you have only a PO box or a rural route

address-fields-unit = Apartment, suite or unit

address-fields-box = PO box or rural route

address-fields-box-hint = For example, PO Box 123 Stn Main, or RR 2

address-fields-city = City, town or village

address-fields-province = Province or territory

# Where other countries can be chosen.
address-fields-province-in-canada = Province or territory, in Canada

address-fields-region = State, region or province, outside Canada

address-fields-postal-code-hint = For example, K1A 0B1 in Canada, 20500 in the United States. Leave this empty if the country has none

address-fields-lines = Full address

address-fields-lines-hint = On several lines, as on an envelope

# A box to tick.
address-fields-same = Same as the address above

address-fields-find = Find an address

address-fields-find-hint = Type the first letters, or enter the address in the fields below

# Said when the fields were filled in.
address-fields-found = The address was entered in the fields below. Check it, and add your unit if you have one.
