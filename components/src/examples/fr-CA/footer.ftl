title-footer-contextual = Avec une bande de sa section
title-footer-canada = Avec les liens de Canada.ca
title-footer-compact = Compact, pour une application
title-footer-identifier = Avec une identification
