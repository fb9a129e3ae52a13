# The button that opens a menu on small screens.
navigation-menu = Menu

# The same button, told to screen readers.
# $menu (String) the word on the button
# $name (String) the name of the navigation
navigation-menu-of = { $menu }: { $name }
