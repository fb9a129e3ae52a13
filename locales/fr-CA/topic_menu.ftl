topic-menu-label = Sujets
