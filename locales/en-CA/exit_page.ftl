# A link, for people who must not be seen reading the page.
exit-page-label = Exit this page

# Below the link.
exit-page-keys = You can also press the Shift key 3 times.

# Shift was pressed; seen and heard.
# $count (Number) how often it has to be pressed again
exit-page-again =
    { $count ->
        [one] To exit, press Shift { $count } more time.
       *[other] To exit, press Shift { $count } more times.
    }

# Too much time went by, or another key was pressed.
exit-page-off = The exit was called off. To exit, press Shift 3 times.

# Covers the page while the next one loads.
exit-page-leaving = Leaving this page…
