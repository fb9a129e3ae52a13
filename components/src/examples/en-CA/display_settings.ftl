title-display-settings-themes = With themes
title-display-settings-server = Kept by a server where there are no scripts
title-display-settings-label = With other choices and another name

display-settings-contrast = Contrast
