# Names the landmark for screen readers.
topic-menu-label = Topics
