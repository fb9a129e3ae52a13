title-confirmation-panel-plain = Without a number
title-confirmation-panel-label = With other words before the number

confirmation-sent = Application sent
confirmation-next = We look at it within 10 business days, and write to you at the address that you gave.
confirmation-keep = Keep the number: with it you can ask us how far we are.
confirmation-saved = Your settings were saved
confirmation-appointment = Appointment booked
confirmation-appointment-number = Bring this number to the counter
