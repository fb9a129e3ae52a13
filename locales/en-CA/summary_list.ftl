# In place of an answer that was not given.
summary-list-empty = Not provided

# A link to where the answer was given; the question follows, only heard.
summary-list-change = Change

# What a link is about, only heard, after its words: “Change full name”.
# $label (String) the question, or the name of the card
summary-list-about = { $label }
