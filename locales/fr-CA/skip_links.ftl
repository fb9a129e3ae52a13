skip-links-label = Liens d’évitement

skip-links-main = Passer au contenu principal

skip-links-about = Passer à « À propos de ce site »
