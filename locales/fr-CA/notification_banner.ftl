notification-banner-important = Important

notification-banner-success = Réussite
