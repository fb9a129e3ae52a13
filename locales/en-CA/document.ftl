document-contents = Contents

# Before the names of other languages, which lead to the same text.
document-also-in = Also in:
