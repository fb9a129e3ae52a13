status-message-success = Réussite :

status-message-warning = Attention :

status-message-information = Information :
