# A link to the page before this one in a service.
back-link-label = Back
