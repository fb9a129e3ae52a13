choice-or = ou

choice-none = Aucune de ces réponses

choice-more-questions =
    { $count ->
        [one] { $count } question de plus suit cette réponse.
        [many] { $count } de questions de plus suivent cette réponse.
       *[other] { $count } questions de plus suivent cette réponse.
    }

choice-more-text = D’autres renseignements suivent cette réponse.

choice-others-cleared =
    { $count ->
        [one] { $count } autre réponse a été décochée.
        [many] { $count } d’autres réponses ont été décochées.
       *[other] { $count } autres réponses ont été décochées.
    }

choice-cleared = La réponse « { $label } » a été décochée.
