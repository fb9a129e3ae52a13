# On the button that closes the dialog.
dialog-close = Close

# Asked when the dialog would be closed and something in it is not saved.
dialog-unsaved = Your changes are not saved. Close anyway?

# On the buttons of that question.
dialog-keep = Keep editing
dialog-discard = Close without saving
