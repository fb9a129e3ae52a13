# Names the landmark for screen readers.
pagination-label = Pages

pagination-previous = Previous page

pagination-next = Next page

# A number in the row, told to screen readers.
# $page (Number) the number of the page
pagination-page = Page { $page }
