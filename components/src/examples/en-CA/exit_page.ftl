title-exit-page-keys = Without the Shift key
title-exit-page-place = That stays in its place
title-exit-page-words = With words of its own

exit-page-weather = https://weather.gc.ca/
exit-page-leave = Leave now
