-brand = Portage
    .letter = consonant

-office = { $number ->
    [many] bureaux de { -brand }
   *[one] bureau de { -brand }
}

exact = { $count ->
        [0] Aucun fichier
        [1] Un seul fichier
       *[other] { $count } fichiers
    }
    .title = Fichiers : { $count }

exact-and-plural =
    { $count ->
        [0] Aucun fichier
        [one] { $count } fichier
        [many] { $count } de fichiers
       *[other] { $count } fichiers
    } dans { -brand }.

several = { $match } : { $type ->
        [person] Une personne a { $count ->
            [one] { $count } fichier
            [many] { $count } de fichiers
           *[other] { $count } fichiers
        }
        [organization] Un organisme en a { $count }
       *[other] { $type } en a { $count }
    } jusqu’au { $day }.

digits = { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } ou { NUMBER($amount, maximumFractionDigits: 0) } ou { NUMBER($amount) }

digits-choose = { NUMBER($amount, minimumFractionDigits: 1) ->
        [one] { $amount } heure
        [many] { $amount } d’heures
       *[other] { $amount } heures
    }

literals = { "{" }{ "\u00C9" } { 1234.50 } { 7 }{ "}" }

terms = { -office(number: "many") }, { -office(number: "one") }, { -office }

by-term = { -brand.letter ->
        [vowel] d’
       *[consonant] de
    } { -brand }

reference = { literals } — { exact-and-plural } — { exact.title }

nested = { { "dedans" } }

lines =
    Première ligne,
      deuxième ligne
    et troisième.

if = Un message nommé d’un mot de Rust.
