# Les textes de la galerie elle-même, sans ceux du service de démonstration.

site-brand = Portage

site-home-href = /fr/

site-components-href = /fr/#components-title

site-demo-href = /fr/demo/passeport/coordonnees/

site-tokens-portage-href = /fr/jetons/portage/

site-tokens-canada-href = /fr/jetons/canada/

site-title = { $page } – Portage

## En-tête et pied de page

site-theme-portage = Portage

site-theme-canada = Canada

site-mode-light = Clair

site-mode-dark = Sombre

site-mode-contrast = Contraste élevé

site-footer-heading = La galerie

site-components-all = Tous les composants

site-demo = Service de démonstration

site-tokens-portage = Jetons du thème Portage

site-tokens-canada = Jetons du thème Canada

## Page d’accueil

site-first-email = Adresse courriel

site-first-enter-email = Entrez votre adresse courriel.

site-first-send = Envoyer

site-home-title = Des composants accessibles et bilingues pour les services publics

site-home-lead = Portage est une bibliothèque de composants en Rust pour les formulaires, les en-têtes et les pieds de page. Le serveur envoie chaque composant en HTML, en français et en anglais : tout fonctionne avant l’arrivée de WebAssembly, et même s’il n’arrive jamais.

site-home-html = Le HTML d’abord

site-home-html-text = Chaque formulaire se remplit et s’envoie sans aucun script. WebAssembly ne fait qu’ajouter du confort.

site-home-languages = Deux langues à égalité

site-home-languages-text = S’il manque un texte dans une langue, la compilation échoue. En changeant de langue, on garde ce qu’on a saisi, les erreurs à l’écran et l’endroit où l’on était.

site-home-access = L’accessibilité dans les types

site-home-access-text = Un champ sans étiquette, un bouton sans nom ou un en-tête sans nom d’organisme ne se compile pas.

site-home-rules = Les mêmes règles partout

site-home-rules-text = La même fonction Rust vérifie les réponses dans le navigateur et sur le serveur.

site-home-components = Composants

site-home-start = Pour commencer

site-home-start-cargo = Ajoutez Portage à votre fichier Cargo.toml. C’est la cible de compilation qui décide du rendu de Leptos : sur le serveur, ou par-dessus la page que le serveur a envoyée.

site-home-start-form = Un premier formulaire : les règles s’écrivent une seule fois, et chaque champ trouve la sienne par son nom.

site-home-start-style = Écrivez la feuille de style une seule fois, à la compilation ou au démarrage du serveur. C’est un seul fichier statique.

site-home-demo = À l’œuvre

site-home-demo-renewal = Tout le renouvellement sur une page : environ 25 questions de toutes sortes

site-home-demo-uploads = Une page qui reçoit des fichiers

site-home-demo-text = Le service de démonstration sert à renouveler un passeport. Essayez-le sans script, au clavier, avec un lecteur d’écran et dans l’autre langue.

site-home-tokens-text = Les couleurs, les tailles et les espaces de chaque thème, avec le contraste mesuré.

## Pages des composants

site-navigation = Composants et jetons

site-group-page = Sur chaque page

site-group-navigation = Navigation

site-group-form = Formulaires

site-group-words = Texte

site-group-choices = Choix

site-group-dates = Dates et heures

site-group-numbers = Nombres

site-group-people = Personnes, adresses et fichiers

site-group-content = Contenu et mise en page
site-group-feedback = Messages et boîtes de dialogue

site-group-parts = Éléments d’un champ

site-navigation-templates = Modèles de pages

site-home-templates-text = Des pages entières, faites uniquement de composants, dans les deux langues. Ouvrez-en une pour la voir telle quelle; aucune ne charge de WebAssembly.

site-navigation-tokens = Jetons

site-contents = Sur cette page

site-examples = Exemples

site-source-rust = Rust

site-source-html = HTML

site-code = Exemple de code

site-source-name = { $kind } : { $example }

site-show-other = Afficher en anglais

site-show-own = Afficher en français

site-shown-other = L’exemple est maintenant en anglais.

site-shown-own = L’exemple est maintenant en français.

site-guide = Conseils

site-properties = Propriétés

site-properties-of = Propriétés de { $component }

site-properties-source = Tirées des commentaires du code source, qui est rédigé en anglais.

site-property = Propriété

site-property-type = Type

site-property-default = Par défaut

site-property-meaning = Rôle

site-property-required = Obligatoire

site-property-none = –

site-strings = Textes

site-strings-text = Les mots que le composant fournit lui-même. Là où une propriété existe, un service peut donner les siens.

site-string-id = Identifiant

site-string-english = Anglais

site-string-french = Français

site-checked = Ce qui a été vérifié

site-checked-text = Des programmes ouvrent chaque exemple de cette page dans Chromium et le vérifient, dans les deux langues là où les mots y changent quelque chose :

site-checked-rules = Deux moteurs, axe-core et IBM Equal Access, y cherchent des manquements aux WCAG.

site-checked-keyboard = Le clavier seul mène partout, dans l’ordre et sans piège, et le focus se voit.

site-checked-heard = Ce que dit un lecteur d’écran virtuel est comparé à un texte relu. Les deux langues donnent aux lecteurs d’écran la même structure.

site-checked-used = Les boutons, les cases et les listes sont utilisés : ce qui apparaît est annoncé, les états suivent et le focus ne se perd pas.

site-checked-colours = Le contraste est mesuré dans chaque thème et chaque mode. Avec les thèmes de contraste du système, les contours et le focus restent visibles.

site-checked-sizes = Rien n’est coupé sur un petit écran, à fort grossissement, avec un espacement du texte plus large ou sur papier.

site-checked-language = Chaque texte est dans la langue que le code lui donne, même après un changement de langue sur place.

site-checked-unaided = Sans WebAssembly, chaque champ est quand même envoyé, et rien de ce qui est offert ne reste sans effet.

site-checked-policy = Le HTML est valide, et une politique de sécurité stricte est respectée.

site-checked-not = Ce qui n’est pas vérifié ici : les technologies d’assistance réelles, les autres navigateurs et l’utilisation par des personnes handicapées. Un service doit encore faire ses essais avec elles.

site-edge-cases-of = Cas limites : { $component }

site-edge-cases-lead = Des textes longs et des options rares, que les tests examinent aussi.

site-back-to = Retour à la page « { $component } »

## Jetons

site-tokens-title = Jetons de conception : { $theme }

site-tokens-lead = Les propriétés personnalisées auxquelles un composant a droit. Le thème d’un ministère est un fichier JSON qui leur donne d’autres valeurs.

site-colours = Couleurs

site-colours-text = Une couleur porte le nom de son rôle. Elle a une valeur dans chaque mode.

site-token = Jeton

site-token-use = À quoi il sert

site-token-value = Valeur

site-contrast = Contraste

site-contrast-text = Chaque paire de couleurs qu’un composant superpose, mesurée selon les WCAG. Il faut 4,5:1 pour le texte, et 7:1 en contraste élevé; il faut 3:1 pour les contours et les anneaux de focus.

site-contrast-pair = Paire

site-contrast-on = { $foreground } sur { $background }

site-contrast-passes = suffisant

site-contrast-fails = insuffisant

site-contrast-sample = Aa

site-spaces = Espaces

site-type = Typographie

site-type-sample = Passeport renouvelé en 20 jours

site-others = Formes, focus et mouvement

## Pages dans les deux langues

site-choose-title = Choisissez une langue

site-not-found-title = Page introuvable

site-not-found-text = Il n’y a aucune page à cette adresse. Si vous l’avez saisie, vérifiez-en l’orthographe; si vous avez suivi un lien, la page a peut-être été déplacée.

site-not-found-home = Aller à l’accueil de la galerie

## Composants

site-component-description = { $component } : exemples, propriétés et conseils.

site-component-header = En-tête
    .summary = Le haut de chaque page : qui parle, dans quelle langue, et comment aller droit au contenu.

site-component-footer = Pied de page
    .summary = La fin de chaque page : ce qu’est ce site et ce qu’il doit à qui le lit.

site-component-form = Formulaire
    .summary = Ce qu’on demande, ce qu’on a répondu et ce qu’il faut corriger, remis aux champs par leur nom.

site-component-fieldset = Groupe de champs
    .summary = Des champs réunis sous une même question : les parties d’une adresse, d’un nom, d’une date.

site-component-text-input = Champ de texte
    .summary = Une seule ligne de texte : un nom, une adresse courriel, un numéro de téléphone ou de dossier.

site-component-button = Bouton
    .summary = Un bouton : ce sur quoi on appuie pour agir, ou un lien qui en a l’apparence.

site-component-error-summary = Sommaire des erreurs
    .summary = La liste de ce qu’il faut corriger, au début du formulaire qui revient.

site-component-portage = Portage
    .summary = Le cadre : la langue de ce qu’il contient, son thème et une seule voix pour les annonces.

site-navigation-theme = Thème { $theme }

site-component-textarea = Zone de texte
    .summary = Plusieurs lignes de texte, avec un décompte des caractères ou des mots s’il y a une limite.

site-component-password-input = Mot de passe
    .summary = Un mot de passe, qu’on peut afficher, avec la liste de ce qu’un nouveau doit avoir.

site-component-search-input = Recherche
    .summary = Une recherche : des mots à trouver, et le bouton qui les cherche.

site-component-range-slider = Curseur
    .summary = Un curseur : une valeur sur une échelle, quand sa place compte plus que le nombre exact.

site-component-radios = Boutons radio
    .summary = Une seule réponse parmi quelques-unes, toutes visibles, sous une même question.

site-component-checkboxes = Cases à cocher
    .summary = Des cases à cocher : toutes les réponses qui s’appliquent, ou un seul accord à donner.

site-component-switch = Interrupteur
    .summary = Un réglage activé ou désactivé.

site-component-segmented-control = Boutons segmentés
    .summary = Une seule réponse parmi deux à quatre, courtes, présentées en une rangée.

site-component-rating = Évaluation
    .summary = Une appréciation en étoiles, dites aussi en mots.

site-component-attestation = Attestation
    .summary = Des déclarations qu’il faut toutes confirmer avant de poursuivre.

site-component-date-input = Champ de date
    .summary = Une date que l’on sait par cœur ou que l’on lit sur un document, en parties : année, mois et jour.

site-component-time-input = Champ d’heure
    .summary = Une heure, saisie comme on l’écrit en français ou en anglais.

site-component-date-range = Période
    .summary = Deux dates, un début et une fin, qui répondent à une seule question : un séjour, une période d’emploi.

site-component-select = Liste déroulante
    .summary = Une liste où choisir une seule réponse, quand les réponses sont connues et trop nombreuses pour être toutes affichées.

site-component-date-picker = Calendrier
    .summary = Une date à taper, ou à choisir dans un calendrier quand le jour de la semaine compte : une visite, une livraison.

site-component-file-upload = Téléversement de fichiers
    .summary = Les fichiers qu’une personne envoie : photos, documents numérisés ou autres, un seul ou plusieurs.

site-component-number-input = Champ de nombre
    .summary = Un nombre : combien d’enfants, combien d’heures, un poids, une température.

site-component-currency-input = Champ de montant
    .summary = Un montant d’argent : un revenu, un loyer, des frais.

site-component-percent-input = Champ de pourcentage
    .summary = Un pourcentage : une part, un taux.

site-component-email-input = Champ d’adresse courriel
    .summary = Une adresse courriel.

site-component-phone-input = Champ de téléphone
    .summary = Un numéro de téléphone, du Canada ou d’ailleurs, avec son poste.

site-component-postal-code-input = Champ de code postal
    .summary = Un code postal du Canada, ou du pays que nomme un autre champ.

site-component-sin-input = Champ de numéro d’assurance sociale
    .summary = Un numéro d’assurance sociale, gardé des regards et des journaux.

site-component-name-fields = Champs de nom
    .summary = Le nom d’une personne : dans un seul champ, ou prénoms et nom de famille séparés.

site-component-address-fields = Champs d’adresse
    .summary = Une adresse au Canada ou ailleurs, chaque partie dans son champ ou toutes dans un seul.

site-component-combobox = Liste à recherche
    .summary = Un champ qui aide à choisir dans une longue liste : quelques lettres suffisent pour la réduire.

site-component-repeating-set = Ensemble répétable
    .summary = Des questions posées autant de fois qu’il le faut : des voyages, des enfants, des employeurs.

site-component-alert = Alerte
    .summary = Un message qui concerne toute la page : ce qu’il faut savoir avant de continuer.

site-component-notice = Avis
    .summary = Un message discret entre les paragraphes, près de ce qu’il concerne.

site-component-notification-banner = Bannière d’avis
    .summary = Ce qui s’est passé à la page précédente, ou ce que tout le monde devrait savoir, en haut de la page.

site-component-toast = Message éclair
    .summary = De courts messages sur ce qui vient de se passer, dans un coin de la fenêtre.

site-component-live-region = Zone annoncée
    .summary = Une ligne de la page qui est dite chaque fois qu’elle change, comme le nombre de résultats d’une recherche.

site-component-dialog = Boîte de dialogue
    .summary = Une question ou une courte tâche par-dessus la page, qui attend sa réponse.

site-component-session-timeout = Fin de session
    .summary = Demande à la personne, avant la fin de la session, s’il lui faut plus de temps.

site-component-progress-bar = Barre de progression
    .summary = Où en est un travail qui prend du temps, comme l’envoi de fichiers.

site-component-spinner = Indicateur de chargement
    .summary = Qu’un chargement ou un calcul est en cours, aussi longtemps qu’il dure.

site-component-tooltip = Infobulle
    .summary = Quelques mots de plus sur un bouton ou un lien, pour qui s’y arrête.

site-component-tag = Étiquette d’état
    .summary = Un ou deux mots qui disent dans quel état se trouve quelque chose.

site-component-warning-text = Texte d’avertissement
    .summary = Une phrase que personne ne doit manquer : ce qui arrive à qui ne fait pas ce qui est demandé.

site-component-inset-text = Texte en retrait
    .summary = Une partie d’un texte qui se détache de ce qui l’entoure : un exemple, une citation, une condition.

site-component-summary-box = Encadré récapitulatif
    .summary = L’essentiel d’une longue page, avant qu’elle ne commence.

site-component-label = Étiquette
    .summary = Le nom d’un élément de saisie construit par une équipe, lié à lui.

site-component-hint = Indication
    .summary = De l’aide pour répondre, entre le nom d’un champ et le champ.

site-component-error-message = Message d’erreur
    .summary = Ce qui ne va pas dans une réponse et comment la corriger, juste avant le champ.

site-component-status-message = Message d’état
    .summary = Ce qu’une réponse est devenue, ou ce qu’il faut en savoir, hormis une erreur.

site-component-skip-links = Liens d’évitement
    .summary = Des chemins qui évitent ce qui est le même sur chaque page, pour qui se sert d’un clavier.

site-component-language-selector = Sélecteur de langue
    .summary = Le chemin vers la même page dans une autre langue.

site-component-account-menu = Menu du compte
    .summary = De quoi ouvrir une session; une fois en session, le nom de la personne, les pages du compte et de quoi la fermer.

site-component-phase-banner = Bannière d’étape
    .summary = Où en est un service, et où dire ce que l’on en pense.

site-component-alert-banner = Bannière d’alerte
    .summary = Ce que tout le monde doit savoir, sur toutes les pages : une urgence, une fermeture, des dates qui changent.

site-component-consent-banner = Bannière de consentement
    .summary = Un choix qu’un site demande avant de garder ce dont il n’a pas besoin, aussi facile à refuser qu’à accepter.

site-component-exit-page = Sortie de page
    .summary = Une issue pour qui ne doit pas être vu en train de lire une page : un appui, ou trois sur la touche Maj.

site-component-page-feedback = Rétroaction sur la page
    .summary = Si l’on a trouvé ce que l’on cherchait et, sinon, ce qui manquait.

site-component-display-settings = Réglages d’affichage
    .summary = L’apparence de la page pour qui la lit : le thème, et clair, sombre ou à contraste élevé.

site-component-identifier = Identification
    .summary = À qui est ce site, et les liens que la loi lui demande.

site-component-date-modified = Date de modification
    .summary = De quand date ce qu’on lit : une date pour un contenu, une version pour une application.

site-component-structured-data = Données structurées
    .summary = Ce que l’on dit d’une page aux moteurs de recherche : le fil qui y mène, et le site dont elle fait partie.
site-component-heading = Titre
    .summary = Un titre : son rang suit le plan de la page, sa taille, ce qu’il faut à l’œil.

site-component-paragraph = Paragraphe
    .summary = Un paragraphe de texte : courant, premier d’une page, ou en petits caractères.

site-component-link = Lien dans un texte
    .summary = Un lien dont les mots disent où il mène.

site-component-list = Liste
    .summary = Une liste : des points sans ordre, des étapes dans l’ordre, ou des lignes qui forment une liste sans en avoir l’air.

site-component-prose = Texte rédigé
    .summary = Un contenu rédigé d’un bloc : titres, paragraphes, listes et tableaux sans classes.

site-component-quote = Citation
    .summary = Les paroles de quelqu’un d’autre : un passage d’une loi, d’un rapport, d’une personne.

site-component-icon = Icône
    .summary = Un petit dessin qui accompagne des mots, ou les remplace.

site-component-visually-hidden = Texte masqué à l’œil
    .summary = Des mots que l’on entend sans les voir.

site-component-container = Conteneur
    .summary = La largeur d’une page : le contenu au milieu, de la place des deux côtés.

site-component-grid = Grille
    .summary = Des éléments côte à côte là où il y a de la place, et l’un sous l’autre là où il n’y en a pas.

site-component-card = Carte
    .summary = Une entrée vers quelque chose : un titre qui est un lien, avec une image et une phrase si elles aident.

site-component-collection = Collection
    .summary = Des pages entre lesquelles choisir : résultats d’une recherche, nouvelles, ce qui est le plus demandé.

site-component-details = Détails à déplier
    .summary = Ce dont peu de gens ont besoin, derrière une ligne qui dit ce que c’est.

site-component-accordion = Accordéon
    .summary = Les sections d’une page que l’on ouvre une à une, pour qui n’a besoin que de certaines.

site-component-step-list = Liste d’étapes
    .summary = Ce qui se passe dans quel ordre : les étapes d’une démarche, chacune avec un titre.

site-component-hero = Bloc d’accueil
    .summary = La première chose d’une page d’accueil : ce que c’est, et par où commencer.
site-component-service-navigation = Navigation du service
    .summary = Les pages d’un service en haut de chacune, repliées sur les petits écrans.

site-component-side-navigation = Navigation latérale
    .summary = Les pages d’une section à côté de chacune, en listes emboîtées.

site-component-topic-menu = Menu des sujets
    .summary = Un site par sujets : chacun ouvre la liste de ce qu’on y trouve.

site-component-breadcrumbs = Fil d’Ariane
    .summary = Où se trouve une page : les pages au-dessus d’elle, depuis la première.

site-component-back-link = Lien de retour
    .summary = Un lien vers la page précédente d’un formulaire ou d’un service.

site-component-in-page-navigation = Sommaire de page
    .summary = Les titres d’une longue page sous forme de liens, et l’endroit où l’on se trouve.

site-component-back-to-top = Haut de page
    .summary = Un lien de la fin d’une longue page à son début.

site-component-pagination = Pagination
    .summary = Le chemin à travers de nombreuses pages de résultats : leurs numéros, la précédente et la suivante.

site-component-tabs = Onglets
    .summary = Quelques vues d’une même chose, dont la plupart des gens n’ont besoin que d’une à la fois.

site-component-stepper = Indicateur d’étapes
    .summary = Où en est une personne dans un formulaire de plusieurs pages.

site-component-task-list = Liste de tâches
    .summary = Les parties d’une longue demande, chacune avec son avancement, à faire dans n’importe quel ordre.
site-component-table = Tableau
    .summary = Des faits en lignes et en colonnes, qu’on peut trier, filtrer et lire page par page.

site-component-summary-list = Liste récapitulative
    .summary = Ce qu’une personne a répondu, ligne par ligne, et le chemin pour revenir à chaque réponse.

site-component-download-link = Lien de téléchargement
    .summary = Un lien vers un fichier, qui dit ce qu’on obtiendra avant qu’on l’active.

site-component-figure = Figure
    .summary = Une image avec son texte de remplacement, sa légende et ce qu’on peut en dire plus longuement.

site-component-media-player = Lecteur multimédia
    .summary = Du son ou un film dans le lecteur du navigateur, avec ses sous-titres et sa transcription.

site-component-document = Document
    .summary = Un texte publié : son titre et sa version, sa table des matières, ses sections, prêt pour le papier.

site-component-confirmation-panel = Panneau de confirmation
    .summary = C’est fait : ce qui a été accompli, sous quel numéro, et la suite.
