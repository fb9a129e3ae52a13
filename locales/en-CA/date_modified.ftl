# Before a date in numbers: 2026-03-01.
date-modified-label = Date modified:

# Before the version of an application.
date-modified-version = Version:
