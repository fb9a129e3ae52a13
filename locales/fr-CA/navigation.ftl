navigation-menu = Menu

navigation-menu-of = { $menu } : { $name }
