# Labels of the parts of a date.
date-input-year = Year

date-input-month = Month

date-input-day = Day

# The first entry of the list of months, which chooses none.
date-input-choose-month = Choose a month

# $date (String) the parts of a date, in the order in which they are asked for
date-input-hint = For example, { $date }

