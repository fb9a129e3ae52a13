# A link at the end of a long page.
back-to-top-label = Top of page
