in-page-navigation-title = Sur cette page
