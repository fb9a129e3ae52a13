# After a link, so that nobody is surprised.
link-opens-new-tab = (opens in a new tab)
