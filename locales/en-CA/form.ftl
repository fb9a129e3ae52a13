# The title of a page with errors, so that it is heard first after loading.
# $title (String) the title of the page without errors
form-error-title = Error: { $title }

# Announced while the answers are on their way.
form-sending = Sending your answers…

# Announced when the button is pressed again while the answers are on their way.
form-already-sending = Your answers are already being sent. You do not need to press the button again.

# When the answers did not arrive: no connection, or the server failed.
form-not-sent = Your answers were not sent. What you entered is still here. Try again.

# When a required field is empty and the form has no words of its own for it.
form-missing = Enter an answer.

# The same, where several questions are alike: one line per question.
# $label (String) the label of the field
form-missing-for = Enter an answer: { $label }

form-email = Enter an email address, like name@address.ca.

form-phone = Enter a phone number, like 613-555-1234.

form-postal-code = Enter a postal code, like K1A 0B1.

form-url = Enter a web address, like https://www.canada.ca.

# $max (Number) the most characters that the answer may have
form-too-long =
    { $max ->
        [one] Shorten your answer to { $max } character.
       *[other] Shorten your answer to { $max } characters or fewer.
    }

# $min (Number) the fewest characters that the answer may have
form-too-short =
    { $min ->
        [one] Enter at least { $min } character.
       *[other] Enter at least { $min } characters.
    }

# When one field of the form arrives several times.
form-repeated = This question was answered more than once. Answer it once.

# A code that the page does not offer: an old page, or a forged request.
form-unknown-choice = Choose one of the answers shown.

# $label (String) the label of the answer that excludes the others: “None of these”
form-choice-alone = Choose “{ $label }” by itself, or choose other answers.

# $min (Number) how many answers must be chosen at least
form-choices-few =
    { $min ->
        [one] Choose at least { $min } answer.
       *[other] Choose at least { $min } answers.
    }

# $max (Number) how many answers may be chosen at most
form-choices-many =
    { $max ->
        [one] Choose only { $max } answer.
       *[other] Choose { $max } answers or fewer.
    }

# $min (Number) how many rows there must be at least
form-rows-few =
    { $min ->
        [one] Add at least { $min } entry.
       *[other] Add at least { $min } entries.
    }

# $max (Number) how many rows there may be at most
form-rows-many =
    { $max ->
        [one] Keep only { $max } entry and remove the others.
       *[other] Keep { $max } entries or fewer and remove the others.
    }
