title-crumbs-one = One page above
title-crumbs-many = More pages than are shown
title-crumbs-words = With another name

breadcrumbs-home = Example.ca
breadcrumbs-travel = Travel
breadcrumbs-renew = Renew a passport
breadcrumbs-photos = Passport photos
breadcrumbs-abroad = From outside Canada
breadcrumbs-europe = In Europe
breadcrumbs-path = Path to this page
breadcrumbs-long = Travel documents for people who are not citizens of Canada
