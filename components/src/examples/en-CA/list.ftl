title-list-ordered = Steps in order
title-list-unstyled = Links without bullets
title-list-start = A list that goes on
title-list-nested = A list in a list
