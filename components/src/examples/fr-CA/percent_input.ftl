percent-input-share = Votre part de l’entreprise
percent-input-rate = Taux d’intérêt
percent-input-rate-hint = Par année, en pourcentage, par exemple 4,75
percent-input-work = Part de votre temps passée au travail
percent-input-work-enter = Entrez la part de votre temps en pourcentage, par exemple 60.
percent-input-interest = Taux du prêt hypothécaire
percent-input-part = Part des coûts que vous payez
percent-input-bonus = Prime
