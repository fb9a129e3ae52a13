# Ce que disent les exemples de contenu : le renouvellement d’un passeport.

read-passports = Passeports
read-renew = Renouveler un passeport
read-renew-text = Vous pouvez renouveler votre passeport jusqu’à un an après son expiration. Il faut environ 20 jours.
read-fees = Ce qu’il en coûte
read-fees-text = Un passeport de cinq ans coûte 120 $, un passeport de dix ans, 160 $. Vous payez en envoyant le formulaire.
read-taxes = Les droits changent chaque année le 1er avril et ne sont pas remboursés une fois votre demande ouverte.
read-photos = Photos
read-photos-text = Il vous faut deux photos prises depuis moins de six mois.
read-photos-see = Consultez les
read-photos-rules = règles sur les photos de passeport
read-photos-jump = Aller à la section sur les photos
read-photos-size = Chaque photo mesure 50 mm de large sur 70 mm de haut, sur fond blanc.
read-travel = Avant de partir, lisez les
read-travel-advice = conseils aux voyageurs pour votre destination
read-travel-href = https://voyage.gc.ca
read-travel-site = voyage.gc.ca
read-needed = Il vous faut :
read-needed-passport = votre passeport actuel;
read-needed-photos = deux photos;
read-needed-fee = une carte de crédit.
read-step-form = Remplissez le formulaire
read-step-photos = Faites prendre vos photos
read-step-send = Envoyez le tout et payez
read-step-wait = Attendez votre passeport par la poste
