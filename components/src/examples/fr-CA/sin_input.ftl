sin-input-title-masked = Sur une page à vérifier
sin-input-why = La loi nous autorise à le demander pour vous verser cette prestation
sin-input-enter = Entrez les 9 chiffres de votre numéro d’assurance sociale.
sin-input-given = Numéro d’assurance sociale :
sin-input-spouse = Numéro d’assurance sociale de votre conjoint ou conjointe
