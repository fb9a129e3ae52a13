title-consent-banner-place = Kept by the page itself
title-consent-banner-chosen = When it was refused
title-consent-banner-words = About something else, in its own words

consent-banner-cookies = Cookies of this service
consent-banner-text = We would like to count which pages are read, in order to improve them. For that we need a cookie. Everything works without it.
consent-banner-page = What our cookies do
consent-banner-recording = May we record the test?
consent-banner-recording-text = We would keep what you do on this page for a month, without your name.
consent-banner-recording-yes = Record the test
consent-banner-recording-no = Do not record it
