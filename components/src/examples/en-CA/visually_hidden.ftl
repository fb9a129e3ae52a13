title-hidden-rest = The rest of a link’s name
title-hidden-focusable = A link that shows when the keyboard comes to it
title-hidden-heading = A heading that only screen readers need

hidden-score = Rating:
hidden-out-of = out of
hidden-change = Change
hidden-change-what = your city or town
hidden-skip = Skip the map
hidden-map = Here a service shows a map with many offices to tab through.
hidden-after = What comes after the map.
hidden-heading = What it costs
