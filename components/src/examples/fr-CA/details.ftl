title-details-open = Ouvert au départ
title-details-one = Deux, dont un seul est ouvert
title-details-anchor = Un lien vers ce qu’il contient

details-lost = Mon passeport est perdu ou volé
details-lost-text = Appelez-nous sans attendre au 613-555-1234. Votre passeport est annulé le jour même et personne ne peut l’utiliser pour voyager.
details-lost-jump = Que faire si votre passeport est perdu
