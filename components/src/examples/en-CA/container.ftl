title-container-text = For text
title-container-full = As wide as there is room
title-container-two = With two columns
