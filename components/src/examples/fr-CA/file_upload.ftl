# Les mots des exemples du téléversement de fichiers.

file-upload-title-several = Plusieurs fichiers
file-upload-title-rules = Avec des règles pour le type, la taille et le nombre
file-upload-title-one-by-one = Chaque fichier envoyé seul, avec sa progression
file-upload-title-camera = Avec l’appareil photo d’un téléphone
file-upload-title-refused = Refusé par le serveur
file-upload-title-disabled-later = Désactivé par une autre réponse

file-upload-photo = Photo de vous
file-upload-photo-hint = JPEG ou HEIC, prise au cours des 6 derniers mois
file-upload-letters = Lettres que vous avez reçues de nous
file-upload-proof = Preuve d’adresse
file-upload-proof-hint = Au plus 3 fichiers JPEG, PNG ou PDF, de 10 Mo chacun au maximum
file-upload-proof-choose = Choisissez une preuve d’adresse.
file-upload-receipts = Reçus
file-upload-receipts-hint = PDF, 10 Mo chacun au maximum. Chaque fichier est envoyé dès que vous le choisissez
file-upload-lease = bail.pdf
file-upload-closed = Pas nécessaire : nous avons toutes vos lettres
file-upload-no-letters = Je n’ai aucune lettre
file-upload-scan-wrong = Nous ne pouvons pas ouvrir ce fichier. Numérisez de nouveau la lettre en PDF.
file-upload-own-choose = Parcourir…
file-upload-own-drop = ou faites glisser la photo dans cette zone
file-upload-own-none = Pas encore de photo
file-upload-own-entered = Relâchez pour ajouter la photo.
file-upload-own-left = La photo n’est plus au-dessus de la zone.
file-upload-href = /fr/demo/passeport/televersements/fichier/
