title-own-field = A field of one’s own
title-status-kinds = Success, warning, information
title-status-field = With a field
title-status-press = After a press

parts-opening = Opening time
parts-opening-hint = The time on weekdays
parts-opening-enter = Enter the opening time.
parts-opening-noon = The opening time must be before noon.
parts-closing = Closing time
parts-closing-enter = Enter the closing time.
parts-hours-sent = The hours are shown on the page of your office.
parts-saved = Your answers were saved.
parts-closed-soon = This office closes in less than an hour.
parts-permit-found = We found this permit.
parts-important = Important:
