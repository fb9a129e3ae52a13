title-alert-banner-warning = A warning, with a link
title-alert-banner-emergency = An emergency
title-alert-banner-dismissible = One that can be closed
title-alert-banner-content = With further content and another word before it

alert-banner-holiday = Our offices are closed on July 1
alert-banner-holiday-text = Online services stay open.
alert-banner-outage = You cannot apply online tonight
alert-banner-outage-text = From 10 p.m. to 6 a.m. we work on the system. What you have saved is kept.
alert-banner-status = When our services work again
alert-banner-fires = Leave Jasper now
alert-banner-fires-text = A wildfire is near. Take what you need for three days and drive west.
alert-banner-evacuation = Evacuation routes
alert-banner-help = Help for people who had to leave
alert-banner-hours = Our telephone hours change on Monday
alert-banner-phone = We have new telephone numbers
alert-banner-tty = TTY: 1-866-255-7655
