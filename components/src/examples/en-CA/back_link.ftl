title-back-words = With words of where it leads
title-back-page = Above the question of a page
title-back-other = In another language

back-link-tasks = Back to your tasks
back-link-long = Back to the list of applications that you have begun and not yet sent
