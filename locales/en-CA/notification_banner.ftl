# In the title bar of a banner for everyone.
notification-banner-important = Important

# In the title bar, when something worked.
notification-banner-success = Success
