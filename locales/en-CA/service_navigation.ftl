# Names the landmark for screen readers.
service-navigation-label = Service
