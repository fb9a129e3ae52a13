# Read in place of a cell in which nothing is known; a dash is shown.
table-nothing = No data

# In place of rows where there are none.
table-empty = No data

# Only heard, after the caption.
table-sortable = (the headings of the columns sort the table)

# Announced.
# $column (String) heading of the column
table-sorted-ascending = Sorted by { $column }, ascending

# Announced.
# $column (String) heading of the column
table-sorted-descending = Sorted by { $column }, descending

# Label of a field above the table.
table-filter = Search this table

# Below that label; announced after typing.
# $count (Number) how many rows hold what was typed
# $total (Number) how many rows there are
table-found =
    { $count ->
        [one] { $count } row found, of { $total }
       *[other] { $count } rows found, of { $total }
    }

# Names the buttons that lead to the other rows.
# $caption (String) the table’s caption
table-pages = More rows: { $caption }

table-previous = Previous rows

table-next = Next rows

# Between the two buttons; announced.
# $from (Number) number of the first row that is shown
# $to (Number) number of the last
# $count (Number) how many there are
table-rows = Rows { $from } to { $to } of { $count }
