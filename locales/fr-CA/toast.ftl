toast-label = Messages

toast-history = Messages jusqu’à maintenant

toast-none = Il n’y a aucun message.
