# Where the brand leads, told to screen readers.
# $name (String) the name of the service or organization
header-home = { $name }: home page
