title-date-picker-month-names = With the day first and a list of months
title-date-picker-opened = The calendar, opened
title-date-picker-two = Two with the same name

date-picker-visit = Date of your visit
date-picker-visit-enter = Enter the date of your visit.
date-picker-interview = Date of the interview
date-picker-interview-hint = From Monday to Friday, within the next 60 days
date-picker-weekdays = Choose a day from Monday to Friday.
date-picker-delivery = When can we deliver?
date-picker-delivery-day = Enter the day on which we can deliver.
date-picker-arrival = Date of arrival
date-picker-departure = Date of departure
date-picker-return = Date of return
date-picker-calendar = Open the calendar
