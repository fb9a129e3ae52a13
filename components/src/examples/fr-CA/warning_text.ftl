title-warning-word = Avec un autre mot masqué
title-warning-control = Avec une commande
warning-fine = Vous êtes passible d’une amende pouvant atteindre 5 000 $ si vous ne vous inscrivez pas.
warning-important = Important :
warning-late = Les formulaires reçus après le 31 mai ne sont pas pris en compte.
warning-final = Vous ne pouvez plus modifier votre demande une fois qu’elle est envoyée.
