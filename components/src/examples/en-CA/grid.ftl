title-grid-three = Three columns
title-grid-four = Four columns, as a list
title-grid-list = A group of cards
