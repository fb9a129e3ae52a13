# Names the landmark for screen readers; the pages above the present one follow.
breadcrumbs-label = You are here:
