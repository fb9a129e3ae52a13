footer-about-this-site = About this site

# Names the landmark for screen readers.
footer-landmark = Footer

# A heading for screen readers above the date or the version.
footer-page-details = Page details

# Before a date in numbers: 2026-03-01.
footer-date-modified = Date modified:

# Before the version of an application.
footer-version = Version:

footer-terms = Terms and conditions

footer-privacy = Privacy

# Names the links of the last line: terms, privacy.
footer-legal = Terms and privacy
