# The button beside the parts of a date. What date it is follows, for those who listen.
date-picker-open = Choose from a calendar

date-picker-previous = Previous month

date-picker-next = Next month

# After the days, for a screen reader that is read by touch: turns the page and goes to its days.
date-picker-on = Go on to the days of the next month

date-picker-close = Close

# Under the calendar, where there is a keyboard.
date-picker-help = Arrow keys move by day and by week, Page Up and Page Down by month. Enter chooses.

# What a screen reader says of the day that is chosen.
# $date (String) a date in words with its day of the week
date-picker-chosen = { $date }, chosen

# What a screen reader says of a day that cannot be chosen.
# $date (String) a date in words with its day of the week
# $reason (String) why not, or what to do instead: a sentence
date-picker-unavailable = { $date }, not available. { $reason }

# Announced when the calendar has closed.
# $date (String) a date in words with its day of the week
date-picker-announced = Date chosen: { $date }
