title-link-standalone = On a line of its own
