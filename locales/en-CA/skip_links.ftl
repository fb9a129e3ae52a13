# Names the group of links that lead past the header.
skip-links-label = Skip links

skip-links-main = Skip to main content

skip-links-about = Skip to “About this site”
