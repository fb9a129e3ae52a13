# The limit, with the hint: told before the person writes, and all that is told without wasm.
# $max (Number) the most characters that the answer may have
textarea-limit-characters =
    { $max ->
        [one] You can enter up to { $max } character
       *[other] You can enter up to { $max } characters
    }

# The same in words.
# $max (Number) the most words that the answer may have
textarea-limit-words =
    { $max ->
        [one] You can enter up to { $max } word
       *[other] You can enter up to { $max } words
    }

# Below the field, at each key; spoken after a pause.
# $count (Number) how many characters may follow
textarea-characters-left =
    { $count ->
        [0] You have no characters left
        [one] You have { $count } character left
       *[other] You have { $count } characters left
    }

# The same in words.
# $count (Number) how many words may follow
textarea-words-left =
    { $count ->
        [0] You have no words left
        [one] You have { $count } word left
       *[other] You have { $count } words left
    }

# When the answer is longer than the limit.
# $count (Number) by how many characters
textarea-characters-over =
    { $count ->
        [one] You have { $count } character too many
       *[other] You have { $count } characters too many
    }

# The same in words.
# $count (Number) by how many words
textarea-words-over =
    { $count ->
        [one] You have { $count } word too many
       *[other] You have { $count } words too many
    }
