service-navigation-label = Service
