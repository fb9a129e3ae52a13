-brand = Portage
    .letter = consonant

-office = { $number ->
    [many] offices of { -brand }
   *[one] office of { -brand }
}

# $count (Number) how many files
exact = { $count ->
        [0] No file
        [1] One file
        [2.5] Two files and a half
       *[other] { $count } files
    }
    .title = Files: { $count }

# $count (Number) how many files
exact-and-plural =
    { $count ->
        [0] No file
        [one] { $count } file
       *[other] { $count } files
    } in { -brand }.

# $count (Number) how many files
# $type (String) person, organization or another word
# $day (Date) the last day
# $match (String) shown
several = { $match }: { $type ->
        [person] A person has { $count ->
            [one] { $count } file
           *[other] { $count } files
        }
        [organization] An organization has { $count }
       *[other] { $type } has { $count }
    } until { $day }.

# $amount (Number) an amount
digits = { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } or { NUMBER($amount, maximumFractionDigits: 0) } or { NUMBER($amount) }

# $amount (Number) an amount
digits-choose = { NUMBER($amount, minimumFractionDigits: 1) ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }

literals = { "{" }{ "\u00E9" } { 1234.50 } { 7 }{ "}" }

terms = { -office(number: "many") }, { -office(number: "one") }, { -office }

by-term = { -brand.letter ->
        [vowel] an
       *[consonant] a
    } { -brand }

reference = { literals } — { exact-and-plural } — { exact.title }

nested = { { "inside" } }

lines =
    First line,
      second line
    and third.

if = A message named by a word of Rust.
