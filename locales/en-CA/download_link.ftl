# After the format and the size of a file.
# $count (Number) how many pages it has
download-link-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
