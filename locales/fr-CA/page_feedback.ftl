page-feedback-question = Avez-vous trouvé ce que vous cherchiez?

page-feedback-yes = Oui

page-feedback-no = Non

page-feedback-details = Que manquait-il?

page-feedback-hint = Vous ne recevrez pas de réponse. N’incluez pas de renseignements personnels, comme votre nom, votre numéro de téléphone, votre adresse courriel ou votre numéro d’assurance sociale

page-feedback-send = Envoyer

page-feedback-contact = Si vous avez besoin d’une réponse :

page-feedback-thanks = Merci de vos commentaires.
