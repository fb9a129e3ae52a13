header-home = { $name } : page d’accueil
