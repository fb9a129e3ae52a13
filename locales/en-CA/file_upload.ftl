# The button that opens the window to choose a file.
file-upload-choose = Choose a file

# The same, where there can be several.
file-upload-choose-several = Choose files

# Part of the button’s name, and beside it.
file-upload-none = No file chosen

# $count (Number) how many files were chosen
file-upload-count =
    { $count ->
        [one] { $count } file chosen
       *[other] { $count } files chosen
    }

# Beside the button, for people with a mouse.
file-upload-drop = or drop it here

file-upload-drop-several = or drop them here

# Said at once, over everything else, while a file is dragged.
file-upload-entered = The file is over the drop area.

file-upload-left = The file has left the drop area.

# Announced after choosing.
# $files (String) the names: “a.pdf and b.jpg”
file-upload-chosen = Chosen: { $files }.

# Names the list of files for screen readers.
file-upload-list = Chosen files

# $file (String) the file’s name
file-upload-remove = Remove { $file }

# On the button that is named as above.
file-upload-remove-short = Remove

# Announced.
# $file (String) the file’s name
file-upload-removed = { $file } was removed.

# $file (String) the file’s name
file-upload-cancel = Cancel the upload of { $file }

# On the button that is named as above.
file-upload-cancel-short = Cancel

# Announced.
# $file (String) the file’s name
file-upload-cancelled = The upload of { $file } was cancelled.

# $file (String) the file’s name
file-upload-retry = Try again to upload { $file }

# On the button that is named as above.
file-upload-retry-short = Try again

# Announced after that button was pressed.
# $file (String) the file’s name
file-upload-again = Uploading { $file } again.

# Names the progress bar.
# $file (String) the file’s name
file-upload-progress = Upload of { $file }

# Beside a file whose turn has not come.
file-upload-waiting = Waiting

# Beside a file that has arrived.
file-upload-sent = Uploaded

# Announced.
# $file (String) the file’s name
file-upload-arrived = { $file } was uploaded.

# When it did not arrive: no connection, or the server failed.
# $file (String) the file’s name
file-upload-failed = “{ $file }” was not uploaded. Check your connection, then try again.

# A folder, or a file that was moved or deleted since.
# $file (String) the file’s name
file-upload-unreadable = “{ $file }” cannot be read. If it is a folder, choose the files in it. If you moved the file, choose it again.

# When several files are dropped where one is asked for.
# $count (Number) how many were dropped
file-upload-one-only =
    { $count ->
        [one] Drop one file only.
       *[other] Drop one file only. You dropped { $count }.
    }
