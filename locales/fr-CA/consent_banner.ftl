consent-banner-accept = Accepter

consent-banner-refuse = Refuser

consent-banner-accepted = Vous avez accepté. Vous pouvez changer d’avis en tout temps.

consent-banner-refused = Vous avez refusé. Vous pouvez changer d’avis en tout temps.
