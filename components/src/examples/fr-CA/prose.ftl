title-prose-trusted = Du HTML qui arrive sous forme de texte
title-prose-table = Un tableau
title-prose-code = Du code

prose-passport = Passeport
prose-fee = Droits
prose-five = Cinq ans
prose-five-fee = 120 $
prose-ten = Dix ans
prose-ten-fee = 160 $
prose-code = Pour obtenir la liste des bureaux, appelez
