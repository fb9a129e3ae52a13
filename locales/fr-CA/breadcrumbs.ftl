breadcrumbs-label = Vous êtes ici :
