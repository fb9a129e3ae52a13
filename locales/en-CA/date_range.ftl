# Names of the two dates of a period.
date-range-start = Start date

date-range-end = End date

