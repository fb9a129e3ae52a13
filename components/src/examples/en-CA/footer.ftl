title-footer-contextual = With a band of its section
title-footer-canada = With the links of Canada.ca
title-footer-compact = Compact, for an application
title-footer-identifier = With an identifier
title-footer-notes = With a copyright and a licence

footer-copyright = © Department of Examples, 2026
footer-data = You may use the data under the
footer-licence = Open Government Licence – Canada
footer-licence-href = https://open.canada.ca/en/open-government-licence-canada
footer-licence-site = open.canada.ca
