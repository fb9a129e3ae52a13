title-header-search = With a search
title-header-tagline = With a few words beside the name
title-header-signed-in = With an account
title-header-compact = Compact, for an application
title-header-whole = With everything in its place

header-tagline = Examples that anyone can follow
