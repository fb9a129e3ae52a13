title-search-input-scope = With what is searched
title-search-input-header = In a header, with the label only heard
title-search-input-results = On a page of results
title-search-input-changing = Results that change with each key
title-search-input-suggestions = With suggestions of the browser
title-search-input-large = Larger
title-search-input-filter = In another form

search-input-services = all services
search-input-offices = the list of offices
search-input-towns = Search for a town
search-input-notices = the notices
search-input-notices-hint = A few words from the title, or the number of the notice
search-input-enter = Enter a few words to look for.
