file-upload-choose = Choisir un fichier

file-upload-choose-several = Choisir des fichiers

file-upload-none = Aucun fichier choisi

file-upload-count =
    { $count ->
        [one] { $count } fichier choisi
        [many] { $count } de fichiers choisis
       *[other] { $count } fichiers choisis
    }

file-upload-drop = ou déposez-le ici

file-upload-drop-several = ou déposez-les ici

file-upload-entered = Le fichier est au-dessus de la zone de dépôt.

file-upload-left = Le fichier a quitté la zone de dépôt.

file-upload-chosen = Choix : { $files }.

file-upload-list = Fichiers choisis

file-upload-remove = Retirer { $file }

file-upload-remove-short = Retirer

file-upload-removed = { $file } a été retiré.

file-upload-cancel = Annuler le téléversement de { $file }

file-upload-cancel-short = Annuler

file-upload-cancelled = Le téléversement de { $file } a été annulé.

file-upload-retry = Réessayer de téléverser { $file }

file-upload-retry-short = Réessayer

file-upload-again = Nouveau téléversement de { $file } en cours.

file-upload-progress = Téléversement de { $file }

file-upload-waiting = En attente

file-upload-sent = Téléversé

file-upload-arrived = { $file } a été téléversé.

file-upload-failed = « { $file } » n’a pas été téléversé. Vérifiez votre connexion, puis réessayez.

file-upload-unreadable = « { $file } » ne peut pas être lu. S’il s’agit d’un dossier, choisissez les fichiers qu’il contient. Si vous avez déplacé le fichier, choisissez-le de nouveau.

file-upload-one-only =
    { $count ->
        [one] Déposez un seul fichier.
        [many] Déposez un seul fichier. Vous en avez déposé { $count }.
       *[other] Déposez un seul fichier. Vous en avez déposé { $count }.
    }
