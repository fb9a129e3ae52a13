# Before the number, which stands on a line of its own.
confirmation-panel-reference = Your reference number

confirmation-panel-next = What happens next

# A button.
confirmation-panel-copy = Copy the number

# Announced.
confirmation-panel-copied = The number was copied.

# Announced.
confirmation-panel-not-copied = The browser did not let the number be copied. Write it down or print this page.
