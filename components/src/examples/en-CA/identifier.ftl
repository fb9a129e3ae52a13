title-identifier-links = With required links
title-identifier-part = With what the institution is part of

identifier-address = example.gc.ca
identifier-accessibility = Accessibility
identifier-information = Access to information
identifier-reports = Reports to Parliament
identifier-government = Government of Examples
