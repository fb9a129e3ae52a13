title-time-input-hours = During opening hours
title-time-input-two = Two with the same name, one label only heard

time-input-accident = Time of the accident
time-input-accident-hint = As well as you remember. For example, 2:05 p.m. or 14:05
time-input-call = When may we call you?
time-input-call-enter = Enter the time when we may call you, like 2:05 p.m. or 14:05.
time-input-shift = Start of your shift
time-input-visit = Time of your visit
time-input-visit-hint = The office is open from 8:30 a.m. to 4:30 p.m.
time-input-visit-enter = Enter the time of your visit.
time-input-arrival = Time of arrival
time-input-arrival-enter = Enter the time of arrival.
time-input-return = Time of return
time-input-received = Time at which we received your application
time-input-question = At what time did you leave?
time-input-now = Enter the time it is now
