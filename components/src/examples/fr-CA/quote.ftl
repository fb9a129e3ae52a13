title-quote-work = Tirée d’un ouvrage
title-quote-language = Des paroles en français
title-quote-plain = Sans source

quote-person = Anne Exemple, agente des passeports
quote-person-words = Regardez vos photos à la lumière du jour avant de les envoyer.
quote-charter = Le français et l’anglais sont les langues officielles du Canada; ils ont un statut et des droits et privilèges égaux quant à leur usage dans les institutions du Parlement et du gouvernement du Canada.
quote-charter-title = Charte canadienne des droits et libertés
quote-charter-section = Paragraphe 16(1)
