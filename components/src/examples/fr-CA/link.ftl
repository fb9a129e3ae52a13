title-link-standalone = Seul sur sa ligne
