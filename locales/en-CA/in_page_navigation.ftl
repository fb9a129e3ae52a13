# A heading above the links to the sections of the page.
in-page-navigation-title = On this page
