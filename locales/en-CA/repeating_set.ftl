repeating-set-add = Add another

# Name of the button that removes a row.
# $row (String) the name of the row: “Trip 2”
repeating-set-remove = Remove: { $row }

# Announced when a row was added.
# $row (String) the name of the row
repeating-set-added = { $row } was added.

# Announced, and shown beside the way to undo it.
# $row (String) the name of the row
repeating-set-removed = { $row } was removed.

# Name of the button that brings a removed row back.
# $row (String) the name of the row
repeating-set-undo = Bring back: { $row }

# Announced when a removed row came back.
# $row (String) the name of the row
repeating-set-restored = { $row } is back.

# In place of the button, when there are as many rows as there may be.
# $max (Number) how many rows there may be
repeating-set-full =
    { $max ->
        [one] You have reached the limit of { $max } entry. To add another, remove it first.
       *[other] You have reached the limit of { $max } entries. To add another, remove one first.
    }

# Announced: what was done, then that the limit is reached.
# $done (String) “Trip 5 was added.”
# $full (String) “You have reached the limit …”
repeating-set-said-full = { $done } { $full }

# A button that is neither seen nor heard: what the Enter key in a field presses.
repeating-set-send = Send
