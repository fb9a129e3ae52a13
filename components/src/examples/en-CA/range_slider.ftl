title-range-slider-words = A value in words
title-range-slider-ends = Words at both ends
title-range-slider-steps = In steps, with figures between whole numbers
title-range-slider-two = Two on one page

range-slider-share = Share of your time, in percent
range-slider-hours-label = Hours of work in a week
# $hours (Number) hours
range-slider-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
range-slider-ease = How easy was it to find this page?
range-slider-hard = Very hard
range-slider-easy = Very easy
range-slider-ease-hint = Move the slider, also with the arrow keys
# $ease (Number) from 1 to 5
range-slider-ease-words = { $ease ->
    [1] 1 of 5, very hard
    [2] 2 of 5, hard
    [3] 3 of 5, neither hard nor easy
    [4] 4 of 5, easy
   *[other] { $ease } of 5, very easy
}
range-slider-distance = Distance that you can travel, in kilometres
# $km (Number) kilometres
range-slider-km = { $km } km
range-slider-distance-error = Choose at least 5 km: nearer places are not on the list.
range-slider-rent = Part of your income that goes into the rent, in percent
range-slider-food = Part of your income that goes into food, in percent
range-slider-closed = Volume of the recording
range-slider-closed-hint = Not needed: you read the text
