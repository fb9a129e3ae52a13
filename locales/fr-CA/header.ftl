header-skip-links = Liens d’évitement

header-skip-main = Passer au contenu principal

header-skip-about = Passer à « À propos de ce site »

header-language-selection = Sélection de la langue

header-home = { $name } : page d’accueil

header-menu = Menu
