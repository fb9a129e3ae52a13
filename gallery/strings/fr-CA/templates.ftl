template-page-title = { $page } – Ministère des Exemples
template-brand = Ministère des Exemples
template-home-href = /fr/modeles/accueil/
template-service = Passeports
template-terms = Avis
template-privacy = Confidentialité
template-contact = Nous joindre
template-about = Le ministère en bref
template-news = Nouvelles
template-department = Le ministère

## Page de contenu

template-basic = Page de contenu
    .summary = Une page de contenu : des titres, des listes, un tableau, un avis.
    .href = /fr/modeles/contenu/
template-basic-title = Renouveler un passeport pour adulte
template-basic-lead = Vous pouvez renouveler votre passeport en ligne s’il est encore valide ou s’il est expiré depuis moins d’un an.
template-basic-who = Qui peut renouveler son passeport
template-basic-who-text = Vous pouvez le faire en ligne si :
template-basic-who-adult = vous aviez au moins 16 ans à la délivrance de votre passeport;
template-basic-who-name = votre nom n’a pas changé;
template-basic-who-damage = votre passeport n’est ni endommagé, ni perdu, ni volé.
template-basic-fees = Frais
template-basic-fees-caption = Frais au Canada
template-basic-kind = Passeport
template-basic-fee = Frais
template-basic-five = 5 ans
template-basic-ten = 10 ans
template-basic-times = Délais de traitement
template-basic-times-text = La plupart des passeports arrivent dans les 20 jours ouvrables. Le compte commence le lendemain du jour où nous recevons votre demande.
template-basic-urgent-title = Vous partez bientôt
template-basic-urgent-text = Si vous partez dans moins de 30 jours, rendez-vous en personne à un bureau des passeports.
template-basic-lost = Mon passeport a été perdu ou volé
template-basic-lost-text = Signalez-le d’abord : il ne peut plus être renouvelé. Faites ensuite une nouvelle demande.

## Page de départ

template-start = Page de départ
    .summary = Ce que fait un service, ce qu’il faut avoir sous la main et le bouton pour commencer.
    .href = /fr/modeles/depart/
template-start-title = Renouveler votre passeport en ligne
template-start-lead = Ce service vous permet de renouveler un passeport canadien de partout au Canada.
template-start-time = Comptez une vingtaine de minutes. Vous pouvez vous arrêter et reprendre dans les 30 jours.
template-start-need = Ce qu’il vous faut
template-start-need-passport = votre passeport actuel;
template-start-need-photo = une photo numérique prise au cours des six derniers mois;
template-start-need-card = une carte de crédit ou de débit.
template-start-button = Commencer
template-start-before = Avant de commencer
template-start-before-text = Votre demande n’est envoyée qu’à la signature de la déclaration, à la fin. D’ici là, vous pouvez modifier toutes vos réponses.
template-start-other = Autres façons de faire
template-start-other-text = Vous pouvez aussi renouveler votre passeport par la poste ou à un bureau des passeports.

## Page d’un service

template-application = Étape d’un service
    .summary = Une étape d’un service : où l’on en est, une question à la fois, la façon de revenir.
    .href = /fr/modeles/etape/
template-application-title = Comment devons-nous communiquer avec vous?
template-application-hint = Nous n’écrivons qu’au sujet de cette demande.
template-application-email = Par courriel
template-application-phone = Par téléphone
template-application-mail = Par la poste
template-application-choose = Choisissez comment nous devons communiquer avec vous.
template-application-step-you = Qui vous êtes
template-application-step-contact = Comment vous joindre
template-application-step-photo = Votre photo
template-application-step-check = Vérifier et envoyer
template-application-continue = Continuer

## Page d’accueil

template-landing = Page d’accueil
    .summary = La première page d’un organisme : ce que l’on y cherche le plus, et ses sujets.
    .href = /fr/modeles/accueil/
template-landing-title = Passeports et voyages
template-landing-text = Demandez un passeport, renouvelez-le et préparez votre voyage.
template-landing-most = En demande
template-landing-topics = Sujets
template-landing-new = Premier passeport
template-landing-new-text = Qui peut en demander un, combien il coûte, comment faire prendre la photo.
template-landing-children = Passeports pour enfants
template-landing-children-text = Les deux parents signent. Chaque enfant a besoin de son propre passeport.
template-landing-abroad = Aide à l’étranger
template-landing-abroad-text = Que faire si un passeport est perdu ou volé en voyage.
template-landing-status = Vérifier l’état de votre demande
template-landing-offices = Trouver un bureau des passeports

## Résultats de recherche

template-search = Résultats de recherche
    .summary = Ce qui a été trouvé, en quelle quantité, et comment passer à la suite.
    .href = /fr/modeles/recherche/
template-search-title = Résultats de recherche
template-search-query = renouveler passeport
template-search-found = { $count ->
    [one] { $count } résultat pour « renouveler passeport »
    [many] { $count } de résultats pour « renouveler passeport »
   *[other] { $count } résultats pour « renouveler passeport »
}
template-search-photo = Photos de passeport
template-search-photo-text = À quoi doit ressembler la photo, et qui peut la prendre.

## Document

template-document = Page de document
    .summary = Un texte publié : sa version, sa date, sa table des matières et sa mise en page imprimée.
    .href = /fr/modeles/document/
template-document-title = Norme sur les photos numériques
template-document-purpose = Objet
template-document-purpose-text = La présente norme indique à quoi doit ressembler une photo numérique pour servir à l’établissement d’un passeport.
template-document-size = Taille et format
template-document-size-text = La photo est un fichier JPEG ou PNG d’au plus 4 Mo, d’au moins 1 200 pixels de largeur et 1 680 pixels de hauteur.
template-document-pose = Pose
template-document-pose-text = La personne regarde l’appareil bien en face, avec une expression neutre et les deux yeux ouverts. Un couvre-chef porté pour des raisons religieuses ou médicales est permis si le visage est visible.
template-document-review = Révision
template-document-review-text = La présente norme est révisée tous les deux ans.

## Erreurs et langue

template-error = Page d’erreur
    .summary = Quelque chose a échoué : ce que sont devenues les réponses et quoi faire maintenant.
    .href = /fr/modeles/erreur/
template-error-title = Désolés, le service ne fonctionne pas en ce moment
template-error-text = Vos réponses ont été enregistrées. Réessayez dans quelques minutes : vous reviendrez à la page où vous étiez.
template-error-again = Réessayer
template-error-contact = Si le problème persiste, communiquez avec nous et donnez le numéro 4821.
template-unavailable = Service fermé
    .summary = Le service est fermé pour un temps : jusqu’à quand, et ce que l’on peut faire entre-temps.
    .href = /fr/modeles/ferme/
template-unavailable-title = Le service est fermé pour entretien
template-unavailable-text = Vous pourrez l’utiliser à compter du lundi 2 mars 2026, à 6 h (heure de l’Est).
template-unavailable-meanwhile = D’ici là, vous pouvez renouveler votre passeport par la poste ou à un bureau des passeports. Les réponses que vous avez enregistrées sont conservées.
template-choose = Choix de la langue
    .summary = Les deux langues côte à côte, tant qu’on ne sait pas laquelle la personne préfère.
template-not-found = Page introuvable
    .summary = Ce qu’on voit à une adresse qui n’existe pas, dans les deux langues.
