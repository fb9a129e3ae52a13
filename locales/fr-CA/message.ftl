message-success = Réussite :

message-warning = Attention :

message-information = Information :

message-danger = Danger :

message-close = Fermer

message-closed = Le message a été fermé.
