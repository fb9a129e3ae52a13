title-back-words = Avec des mots qui disent où il mène
title-back-page = Au-dessus de la question d’une page
title-back-other = Dans une autre langue

back-link-tasks = Retour à vos tâches
back-link-long = Retour à la liste des demandes que vous avez commencées et pas encore envoyées
