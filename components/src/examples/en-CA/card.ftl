title-card-picture = With a picture
title-card-tag = With something before the heading
title-card-group = Three of them, as a list
title-card-decorative = A picture that says nothing

card-parks = National parks
card-parks-text = Choose a park, reserve a campsite and see which trails are open.
card-lake = A lake below mountains
card-free = Free this summer
card-parks-href = https://parks.canada.ca
card-parks-site = parks.canada.ca
