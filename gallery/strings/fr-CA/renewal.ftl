# Le service de démonstration : renouveler un passeport sur une seule longue page.

renewal-title = Renouveler votre passeport

renewal-description = Une démonstration de Portage : un long formulaire dans les deux langues, avec des questions conditionnelles, des voyages et une photo, qui fonctionne avec ou sans scripts.

renewal-notice = Ceci est une démonstration : rien n’est envoyé à un bureau des passeports. Ce que vous envoyez reste sur ce serveur, n’est inscrit nulle part ailleurs et est supprimé après { $minutes } minutes. Ne donnez pas de vraies réponses.

renewal-passport = Votre passeport actuel
renewal-number = Numéro du passeport
renewal-number-hint = Deux lettres et six chiffres, en haut à droite de la page 2. Par exemple, AB123456
renewal-number-enter = Entrez le numéro de votre passeport : deux lettres et six chiffres, par exemple AB123456.
renewal-expiry = Date d’expiration
renewal-expiry-enter = Entrez la date d’expiration inscrite dans votre passeport.
renewal-status = Où se trouve ce passeport?
renewal-status-enter = Indiquez où se trouve votre passeport.
renewal-status-here = Je l’ai
renewal-status-damaged = Je l’ai, mais il est endommagé
renewal-status-missing = Il est perdu ou a été volé
renewal-status-missing-hint = Il ne peut plus servir à voyager, même si vous le retrouvez.
renewal-loss-date = Quand l’avez-vous eu en main pour la dernière fois?
renewal-loss-date-enter = Entrez la date à laquelle vous avez eu votre passeport en main pour la dernière fois.
renewal-loss-story = Que s’est-il passé?
renewal-loss-story-hint = Où vous étiez et ce que vous avez fait pour le retrouver.
renewal-loss-story-enter = Décrivez ce qui est arrivé à votre passeport.

renewal-person = À propos de vous
renewal-name = Votre nom
renewal-name-hint = Tel qu’il figure dans votre passeport
renewal-changed = Votre nom a-t-il changé depuis la délivrance de ce passeport?
renewal-changed-enter = Indiquez si votre nom a changé.
renewal-yes = Oui
renewal-no = Non
renewal-former = Votre nom tel qu’il figure dans ce passeport
renewal-former-enter = Entrez votre nom tel qu’il figure dans votre passeport actuel.
renewal-birth = Date de naissance
renewal-birth-enter = Entrez votre date de naissance.
renewal-birth-country = Pays de naissance
renewal-birth-country-hint = Le nom que porte ce pays aujourd’hui
renewal-birth-country-enter = Choisissez le pays de votre naissance.
renewal-height = Taille, en centimètres
renewal-height-hint = Par exemple, 172
renewal-height-enter = Entrez votre taille en centimètres.
renewal-eyes = Couleur de vos yeux
renewal-eyes-enter = Choisissez la couleur de vos yeux.
renewal-eyes-brown = Bruns
renewal-eyes-blue = Bleus
renewal-eyes-green = Verts
renewal-eyes-grey = Gris
renewal-eyes-hazel = Noisette

renewal-contact = Comment vous joindre
renewal-email-enter = Entrez votre adresse courriel, par exemple nom@adresse.ca.
renewal-email-hint = Pour vous donner des nouvelles de votre demande. Par exemple, nom@adresse.ca
renewal-phone-hint = Seulement si vous acceptez qu’on vous appelle. Par exemple, 613-555-1234
renewal-language = Dans quelle langue devons-nous vous écrire?
renewal-language-enter = Choisissez la langue dans laquelle nous devons vous écrire.
renewal-language-english = Anglais
renewal-language-french = Français
renewal-news = Quand devons-nous vous écrire?
renewal-news-hint = Choisissez tout ce que vous souhaitez.
renewal-news-received = Quand nous aurons reçu votre demande
renewal-news-mailed = Quand votre passeport sera à la poste
renewal-news-expires = Un an avant son expiration
renewal-news-none = Jamais

renewal-address = Votre domicile
renewal-mail = Où envoyer le passeport
renewal-mail-same = À l’adresse de mon domicile

renewal-trips = Vos projets de voyage
renewal-trips-lead = Si vous voyagez au cours de la prochaine année, dites-nous quand, pour que votre passeport soit prêt à temps.
renewal-trip = Voyage { $number }
renewal-trip-country = Pays
renewal-trip-country-enter = Choisissez le pays où vous allez.
renewal-trip-date = Jour du départ
renewal-trip-date-enter = Entrez le jour du départ.

renewal-new = Votre nouveau passeport
renewal-validity = Combien de temps doit-il être valide?
renewal-validity-enter = Choisissez la durée de validité de votre passeport.
renewal-validity-five = 5 ans
renewal-validity-five-hint = 120 $
renewal-validity-ten = 10 ans
renewal-validity-ten-hint = 160 $
renewal-paid = Droits que vous avez payés, en dollars
renewal-paid-hint = Comme sur votre reçu. Par exemple, 120 $
renewal-paid-enter = Entrez les droits que vous avez payés.
renewal-photo = Photo de votre visage
renewal-photo-hint = JPEG ou PNG, au plus 4 Mo, prise au cours des six derniers mois
renewal-photo-enter = Choisissez une photo de votre visage.

renewal-attestation = Déclaration
renewal-attestation-true = Mes réponses sont vraies et complètes.
renewal-attestation-mine = Mon visage est aujourd’hui le même que sur la photo.
renewal-attestation-enter = Cochez les deux énoncés pour déclarer qu’ils sont vrais.

renewal-send = Envoyer ma demande

renewal-confirmation-title = Nous avons bien reçu votre demande
renewal-photo-given = { $name }, { $size }
