title-skip-links-several = Several, in the order of the page
title-skip-links-name = With another name

skip-links-section = Skip to the examples
skip-links-shortcuts = Shortcuts
