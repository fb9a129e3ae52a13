title-steps-headings = Headings alone
title-steps-details = With something to open
title-steps-action = With a way to begin

steps-size = How large the photos are
