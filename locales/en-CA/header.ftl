# Names the group of links that lead past the header.
header-skip-links = Skip links

header-skip-main = Skip to main content

header-skip-about = Skip to “About this site”

# A heading for screen readers; the link below it is in the other language.
header-language-selection = Language selection

# Where the brand leads, told to screen readers.
# $name (String) the name of the service or organization
header-home = { $name }: home page

# The button that opens the menu on small screens.
header-menu = Menu
