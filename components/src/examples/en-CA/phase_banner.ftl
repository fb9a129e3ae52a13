title-phase-banner-feedback = With a link for feedback
title-phase-banner-live = Once it is live
title-phase-banner-text = With words of its own

phase-banner-opinion = Tell us what you think of it
phase-banner-test = Test site
phase-banner-made-up = All that you see here is made up. Nothing that you send reaches anyone.
