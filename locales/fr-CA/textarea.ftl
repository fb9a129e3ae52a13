textarea-limit-characters =
    { $max ->
        [one] Vous pouvez entrer jusqu’à { $max } caractère
        [many] Vous pouvez entrer jusqu’à { $max } de caractères
       *[other] Vous pouvez entrer jusqu’à { $max } caractères
    }

textarea-limit-words =
    { $max ->
        [one] Vous pouvez entrer jusqu’à { $max } mot
        [many] Vous pouvez entrer jusqu’à { $max } de mots
       *[other] Vous pouvez entrer jusqu’à { $max } mots
    }

textarea-characters-left =
    { $count ->
        [0] Il ne vous reste aucun caractère
        [one] Il vous reste { $count } caractère
        [many] Il vous reste { $count } de caractères
       *[other] Il vous reste { $count } caractères
    }

textarea-words-left =
    { $count ->
        [0] Il ne vous reste aucun mot
        [one] Il vous reste { $count } mot
        [many] Il vous reste { $count } de mots
       *[other] Il vous reste { $count } mots
    }

textarea-characters-over =
    { $count ->
        [one] Vous avez { $count } caractère de trop
        [many] Vous avez { $count } de caractères de trop
       *[other] Vous avez { $count } caractères de trop
    }

textarea-words-over =
    { $count ->
        [one] Vous avez { $count } mot de trop
        [many] Vous avez { $count } de mots de trop
       *[other] Vous avez { $count } mots de trop
    }
