# The title of a page with errors, so that it is heard first after loading.
# $title (String) the title of the page without errors
form-error-title = Error: { $title }

# Announced while the answers are on their way.
form-sending = Sending your answers…

# Announced when the button is pressed again while the answers are on their way.
form-already-sending = Your answers are already being sent. You do not need to press the button again.

# When a required field is empty and the form has no words of its own for it. The question tells
# apart lines that would be alike.
# $label (String) the label of the field
form-missing-for = Enter an answer: { $label }

form-email = Enter an email address, like name@address.ca.

form-phone = Enter a phone number, like 613-555-1234.

# Where only numbers with the calling code 1 are taken.
form-phone-canadian = Enter a phone number in Canada or the United States, like 613-555-1234.

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

# $max (Number) the most words that the answer may have
form-too-many-words =
    { $max ->
        [one] Shorten your answer to { $max } word.
       *[other] Shorten your answer to { $max } words or fewer.
    }

# When a new password lacks something.
# $list (String) what it lacks
form-password = Your password still needs: { $list }.

# What a password needs; each goes on from "Your password needs:".
# $min (Number) the fewest characters that the password may have
form-password-length =
    { $min ->
        [one] at least { $min } character
       *[other] at least { $min } characters
    }

form-password-both-cases = a lower-case letter and a capital letter

form-password-digit = a digit

form-password-symbol = a symbol such as # or *

# When an answer is no number.
form-number = Enter a number, like 1234.5.

form-number-whole = Enter a whole number, like 12.

form-number-too-long = Enter a shorter number: 18 digits at most.

# $max (Number) the most digits after the decimal mark
form-number-decimals =
    { $max ->
        [one] Enter at most { $max } digit after the decimal point.
       *[other] Enter at most { $max } digits after the decimal point.
    }

# The limits are written with their unit: $1,000.00 or 12.5%.
# $min (String) the least that is taken
# $max (String) the most that is taken
form-number-between = Enter a value from { $min } to { $max }.

# $min (String) the least that is taken
form-number-too-small = Enter { $min } or more.

# $max (String) the most that is taken
form-number-too-large = Enter { $max } or less.

# When a comma or a point may be a decimal mark or stand between thousands: what is guessed
# wrong is a thousand times too much.
# $typed (String) what was typed: 1,234
# $grouped (String) the mark read as standing between thousands: 1,234
# $decimal (String) the mark read as the decimal mark: 1.234
# $first (String) how to type the first
# $second (String) how to type the second
form-number-ambiguous = “{ $typed }” can be read as { $grouped } or as { $decimal }. Enter { $first } or { $second }.

# The same, where the second reading has too many decimals for the question.
# $typed (String) what was typed: 1,234
# $grouped (String) the mark read as standing between thousands: 1,234
# $decimal (String) the mark read as the decimal mark: 1.234
# $first (String) how to type the first
form-number-ambiguous-grouped = “{ $typed }” can be read as { $grouped } or as { $decimal }. For { $grouped }, enter { $first }.

form-money = Enter an amount in dollars, like 1234.50.

form-money-whole = Enter an amount in dollars without cents, like 1234.

# When the answer names the other dollar.
form-money-canadian = Enter the amount in Canadian dollars.

form-money-us = Enter the amount in US dollars.

form-percentage = Enter a percentage, like 12.5.

form-percentage-whole = Enter a percentage without decimals, like 12.

# A file that is none of the kinds asked for, by its name or by what is in it.
# $file (String) its name
# $kinds (String) the kinds asked for: “JPEG, PDF”
form-file-kind = “{ $file }” is not a file of a kind that we can take. Choose one of these kinds: { $kinds }.

# $file (String) its name
# $size (String) its size: “12 MB”
# $max (String) the largest size: “10 MB”
form-file-too-large = “{ $file }” is too large: { $size }. Choose a file of { $max } or less.

# $file (String) its name
form-file-empty = There is nothing in “{ $file }”. Choose another file.

# A file that is still being uploaded, or whose upload failed or was kept no longer.
# $file (String) its name
form-file-not-received = We do not have “{ $file }”. Wait until it is uploaded, or remove it and choose it again.

# $max (Number) how many files there may be
# $count (Number) how many there are
form-files-too-many =
    { $max ->
        [one] You chose { $count } files. Keep only { $max } and remove the others.
       *[other] You chose { $count } files. Keep { $max } or fewer and remove the others.
    }

# $size (String) the size of all files together
# $max (String) the most it may be
form-files-too-large = Your files are too large together: { $size }. Remove some, so that they are { $max } or less.

# When an answer that must come from a list does not.
# $typed (String) what was typed
form-not-listed = Choose an answer from the list: “{ $typed }” is not in it.

form-zip-code = Enter a ZIP code, like 20500.

form-sin = Enter the 9 digits of a social insurance number, like 123 456 789.

# A number of the tax agency or of a business begins so.
form-sin-not-issued = Enter a social insurance number. None begins with 0 or 8.

# The last digit does not fit the others: a digit is wrong, or two changed places.
form-sin-check = Compare the social insurance number with your letter: one of its digits is not right.

# $domains (String) ends of addresses, as a list: “gc.ca or canada.ca”
form-email-at = Enter an email address that ends in { $domains }.

form-email-shared = Enter an email address that only you read, instead of one that several people share.

# When an answer in free words holds what tells who a person is.
# $list (String) what was found, as a list: “a phone number and a postal code”
form-personal = Remove what looks like personal information: { $list }.

form-personal-sin = a social insurance number

form-personal-phone = a phone number

form-personal-passport = a passport number

form-personal-postal-code = a postal code

form-personal-email = an email address

# Where a page asks the same of two people or for two addresses.
# $about (String) whom or what it is about: “Second parent”
# $problem (String) what to do: “Enter the family name.”
form-about = { $about }: { $problem }

form-name-given = Enter the given names.

form-name-family = Enter the family name.

form-name-full = Enter the full name.

form-address-country = Choose the country.

form-address-street = Enter the street number and name.

form-address-street-or-box = Enter the street number and name, or the PO box or rural route.

form-address-city = Enter the city, town or village.

form-address-province = Choose the province or territory.

# Of the United States.
form-address-state = Enter the state.

form-address-postal-code = Enter the postal code.

form-address-zip-code = Enter the ZIP code.

form-address-lines = Enter the full address.

# Before a problem, where a page asks for several dates.
# $date (String) what the date is
# $problem (String) what has to be mended: a sentence
form-date-called = { $date } – { $problem }

form-date-missing-year = Enter the year.

form-date-missing-month = Enter the month.

form-date-missing-day = Enter the day.

form-date-missing-year-month = Enter the year and the month.

form-date-missing-year-day = Enter the year and the day.

form-date-missing-month-day = Enter the month and the day.

form-date-year = Enter all 4 digits of the year, like 1990.

form-date-month = Enter a month from 1 to 12, or its name.

form-date-day = Enter a day from 1 to 31.

# A day beyond the end of its month, such as 31 in April.
# $month (String) the name of a month
# $days (Number) how many days it has
form-date-short-month = { $month } has only { $days } days. Enter a day from 1 to { $days }.

# February 29 in a year without it.
# $year (String) a year
form-date-no-leap-year = February has only 28 days in { $year }. Change the day or the year.

# When no part can be understood.
form-date-none = Enter the year in 4 digits, the month from 1 to 12 and the day from 1 to 31.

# The same, without a day.
form-month-none = Enter the year in 4 digits and the month from 1 to 12.

# $date (String) a date in words
form-date-min = Enter { $date } or a later date.

# $date (String) a date in words
form-date-max = Enter { $date } or an earlier date.

# $first (String) a date in words
# $last (String) a date in words
form-date-between = Enter a date from { $first } to { $last }.

# $month (String) a month and a year in words
form-month-min = Enter { $month } or a later month.

# $month (String) a month and a year in words
form-month-max = Enter { $month } or an earlier month.

# $first (String) a month and a year in words
# $last (String) a month and a year in words
form-month-between = Enter a month from { $first } to { $last }.

# $today (String) a date in words
form-date-past = Enter a date in the past, before { $today }.

# $today (String) a date in words
form-date-not-future = Enter today’s date, { $today }, or an earlier one.

# $today (String) a date in words
form-date-future = Enter a date in the future, after { $today }.

# $today (String) a date in words
form-date-not-past = Enter today’s date, { $today }, or a later one.

# $years (Number) how many years
# $date (String) a date in words
form-date-years-ago-least =
    { $years ->
        [one] Enter a date at least { $years } year ago: { $date } or earlier.
       *[other] Enter a date at least { $years } years ago: { $date } or earlier.
    }

# $years (Number) how many years
# $date (String) a date in words
form-date-years-ago-most =
    { $years ->
        [one] Enter a date no more than { $years } year ago: { $date } or later.
       *[other] Enter a date no more than { $years } years ago: { $date } or later.
    }

# $days (Number) how many days
# $date (String) a date in words
form-date-next-days =
    { $days ->
        [one] Enter today’s date or tomorrow’s, { $date }.
       *[other] Enter a date within the next { $days } days, no later than { $date }.
    }

# $days (Number) how many days
# $date (String) a date in words
form-date-last-days =
    { $days ->
        [one] Enter today’s date or yesterday’s, { $date }.
       *[other] Enter a date within the last { $days } days, no earlier than { $date }.
    }

form-time = Enter a time, like 2:05 p.m. or 14:05.

form-time-hour = Enter an hour from 1 to 12 with a.m. or p.m., or from 0 to 23.

form-time-minute = Enter the minutes from 00 to 59.

# When nothing says which half of the day is meant. The point of “p.m.” ends the sentence.
# $morning (String) a time, such as 2:05 a.m.
# $afternoon (String) a time, such as 2:05 p.m.
form-time-half = Enter { $morning } or { $afternoon }

# The point of “p.m.” ends the sentence.
# $first (String) a time
# $last (String) a time
form-time-between = Enter a time from { $first } to { $last }

# $end (String) a date in words
# $start (String) a date in words
form-range-order = The end, { $end }, is before the start, { $start }. Change one of the two dates.

# When only the end was entered.
form-range-no-start = Enter the start date as well, or leave both dates empty.

# When only the start was entered.
form-range-no-end = Enter the end date as well, or leave both dates empty.

# $first (String) a date in words
# $last (String) a date in words
# $days (Number) how many days there are from the first to the last, always more than one
# $max (Number) how many there may be
form-range-longest =
    { $max ->
        [one] From { $first } to { $last } there are { $days } days. Enter the same day twice.
       *[other] From { $first } to { $last } there are { $days } days. Enter a period of { $max } days or fewer.
    }

# $start (String) a date in words
# $min (Number) how many days there must be
form-range-shortest =
    { $min ->
        [one] Enter a period of at least { $min } day from { $start }.
       *[other] Enter a period of at least { $min } days, counting { $start }.
    }
