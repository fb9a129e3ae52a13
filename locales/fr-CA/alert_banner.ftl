alert-banner-emergency = Urgence :

alert-banner-warning = Attention :

alert-banner-information = Information :

alert-banner-close = Fermer ce message

alert-banner-closed = Le message est fermé.
