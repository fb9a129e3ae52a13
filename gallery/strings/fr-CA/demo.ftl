# Le service de démonstration : renouveler un passeport, la page des coordonnées.

demo-service = Renouveler un passeport

demo-page-title = { $page } – { demo-service } – Portage

demo-description = Une démonstration de Portage : un formulaire dans les deux langues, qui fonctionne avec ou sans scripts.

demo-contact-title = Coordonnées

demo-notice = Ceci est une démonstration : rien n’est envoyé à un bureau des passeports. Ce que vous envoyez reste dans la mémoire de ce serveur, n’est inscrit nulle part ailleurs et est supprimé après { $minutes } minutes.

demo-required = Toutes les questions demandent une réponse, sauf le numéro de téléphone.

demo-given-names = Prénoms
demo-given-names-hint = Tels qu’ils figurent dans votre passeport. Par exemple, Marie Anne
demo-given-names-enter = Entrez vos prénoms tels qu’ils figurent dans votre passeport.
demo-family-name = Nom de famille
demo-family-name-hint = Tel qu’il figure dans votre passeport. Par exemple, Tremblay
demo-family-name-enter = Entrez votre nom de famille tel qu’il figure dans votre passeport.
demo-email = Adresse courriel
demo-email-hint = Pour vous donner des nouvelles de votre demande. Par exemple, nom@adresse.ca
demo-email-enter = Entrez votre adresse courriel, par exemple nom@adresse.ca.
demo-phone = Numéro de téléphone
demo-phone-hint = Seulement si vous acceptez qu’on vous appelle. Par exemple, 613-555-1234
demo-postal-code = Code postal
demo-postal-code-hint = Là où vous recevez votre courrier. Par exemple, K1A 0B1
demo-postal-code-enter = Entrez votre code postal, par exemple K1A 0B1.

demo-send = Envoyer mes coordonnées
demo-cancel = Annuler

demo-confirmation-title = Nous avons bien reçu vos coordonnées
demo-reference = Votre numéro de référence

demo-keep = Notez ce numéro ou imprimez cette page. Vous pourrez la rouvrir à son adresse pendant { $minutes } minutes.

demo-next-title = Et maintenant?
demo-next = Rien : ceci est une démonstration. Un vrai service dirait ici ce qu’il fait maintenant, en combien de temps, et comment le joindre.
demo-correct = Si quelque chose est inexact, revenez en arrière avec le bouton Précédent de votre navigateur, corrigez et envoyez de nouveau le formulaire. Votre numéro de référence reste le même.
demo-answers-title = Vos réponses
demo-again = Remplir un autre formulaire

demo-back-to-form = Aller au formulaire
demo-back-home = Aller à la page d’accueil

demo-malformed-title = Nous n’avons pas pu lire vos réponses
demo-malformed-remedy = Elles ont été endommagées en chemin, et rien n’a été conservé. Revenez en arrière avec le bouton Précédent de votre navigateur : ce que vous avez entré devrait y être encore. Puis envoyez de nouveau le formulaire.

demo-other-site-title = Nous n’avons pas accepté ces réponses
demo-other-site-remedy = Elles viennent d’une page qui n’est pas la nôtre, et rien n’a été conservé. Si vous vouliez les envoyer, ouvrez le formulaire ici, remplissez-le et envoyez-le.

demo-unknown-title = Page introuvable
demo-unknown-remedy = Vérifiez l’adresse : une faute de frappe a pu s’y glisser. Si vous avez suivi un lien, la page a été déplacée ou n’existe plus; cherchez-la à partir de la page d’accueil.

demo-no-reference-title = Nous n’avons pas ces réponses
demo-no-reference-remedy = Vérifiez le numéro de référence dans l’adresse, caractère par caractère. Les réponses sont supprimées après { $minutes } minutes, et plus tôt quand beaucoup de gens essaient cette démonstration ou que le serveur redémarre. Si les vôtres n’y sont plus, remplissez de nouveau le formulaire.

demo-no-files-title = Nous n’avons pas ces fichiers
demo-no-files-remedy = Vérifiez l’adresse, caractère par caractère. Les fichiers sont supprimés après { $minutes } minutes, et plus tôt quand le serveur redémarre. Si les vôtres n’y sont plus, envoyez-les de nouveau.

demo-method-title = Cette page ne permet pas cela
demo-method-remedy = Votre navigateur ou votre programme a demandé quelque chose que cette page n’offre pas, et rien n’a été modifié. Rouvrez la page à partir de son adresse.

demo-too-large-title = Vos réponses sont trop longues
demo-too-large-remedy = Rien n’a été conservé. Revenez en arrière avec le bouton Précédent de votre navigateur : ce que vous avez entré devrait y être encore. Raccourcissez-le et envoyez de nouveau le formulaire.

demo-not-a-form-title = Cette page n’accepte que son propre formulaire
demo-not-a-form-remedy = Ce qui a été envoyé n’a pas la forme que cette page sait lire, et rien n’a été conservé. Ouvrez le formulaire ici, remplissez-le et envoyez-le.

demo-fault-title = Une erreur s’est produite chez nous
demo-fault-remedy = Vous n’y êtes pour rien, et rien n’a été conservé. Revenez en arrière avec le bouton Précédent de votre navigateur : ce que vous avez entré devrait y être encore. Attendez un peu, puis envoyez de nouveau le formulaire.

demo-files-too-large-title = Vos fichiers sont trop volumineux
demo-files-too-large-remedy = Rien n’a été conservé. Revenez en arrière avec le bouton Précédent de votre navigateur, choisissez des fichiers plus petits, de { $max } en tout au maximum, et envoyez de nouveau le formulaire.

demo-full-title = Il n’y a plus de place pour d’autres fichiers
demo-full-remedy = Beaucoup de gens essaient cette démonstration, et les fichiers sont supprimés après une heure. Revenez en arrière avec le bouton Précédent de votre navigateur : ce que vous avez entré devrait y être encore. Attendez un peu, puis envoyez de nouveau le formulaire.
demo-full-file = Beaucoup de gens essaient cette démonstration. Les fichiers sont supprimés après une heure : attendez un peu, puis envoyez les vôtres de nouveau.

demo-uploads-title = Photo et documents

demo-uploads-notice = Ceci est une démonstration : rien n’est envoyé à un bureau des passeports. Ce que vous envoyez reste sur ce serveur, n’est montré à personne et est supprimé après { $minutes } minutes. N’envoyez pas de vrais documents.

demo-photo = Photo
demo-photo-hint = Un seul fichier JPEG, PNG, WebP ou HEIC, de 5 Mo au maximum
demo-photo-choose = Choisissez une photo.
demo-proofs = Preuves d’adresse
demo-proofs-hint = Au plus 3 fichiers PDF, JPEG ou PNG, de 10 Mo chacun et de 20 Mo en tout au maximum
demo-proofs-choose = Choisissez au moins une preuve d’adresse.
demo-uploads-send = Envoyer mes fichiers
demo-uploads-again = Envoyer d’autres fichiers

demo-uploaded-title = Nous avons vos fichiers
demo-uploaded = Ils seront supprimés après { $minutes } minutes. Cette page énumère leurs noms; personne ne peut ouvrir les fichiers.
