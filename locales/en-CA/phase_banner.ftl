# Names the part of the page for screen readers.
phase-banner-label = Phase of this service

phase-banner-alpha = Alpha

phase-banner-beta = Beta

phase-banner-live = Live

phase-banner-alpha-text = This service is a first trial. It may change or end.

phase-banner-beta-text = This service is new. Some parts may still change.

phase-banner-live-text = This service is new and open to everyone.
