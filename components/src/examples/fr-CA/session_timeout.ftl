title-session-until = Avec l’heure
title-session-ask = La question, posée maintenant
title-session-offline = Quand le serveur est injoignable
session-ask = Afficher la question
session-ask-offline = Afficher la question sans connexion
