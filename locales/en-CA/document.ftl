document-contents = Contents

# Before the version of a text: “2.1”.
document-version = Version:

# Before a date in numbers: 2026-03-01.
document-modified = Date modified:

# Before the names of other languages, which lead to the same text.
document-also-in = Also in:
