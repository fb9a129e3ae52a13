title-footer-contextual = With a band of its section
title-footer-canada = With the links of Canada.ca
title-footer-compact = Compact, for an application
title-footer-identifier = With an identifier
