# Les textes de la galerie elle-même, sans ceux du service de démonstration.

site-brand = Portage

site-home-href = /fr/

site-components-href = /fr/#components-title

site-demo-href = /fr/demo/passeport/coordonnees/

site-tokens-portage-href = /fr/jetons/portage/

site-tokens-canada-href = /fr/jetons/canada/

site-title = { $page } – Portage

## En-tête et pied de page

site-display = Affichage

site-display-theme = Thème

site-display-mode = Mode

site-theme-portage = Portage

site-theme-canada = Canada

site-mode-system = Comme sur votre appareil

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

site-first-enter-email = Entrez votre adresse courriel

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

site-home-demo-text = Le service de démonstration sert à renouveler un passeport. Essayez-le sans script, au clavier, avec un lecteur d’écran et dans l’autre langue.

site-home-tokens-text = Les couleurs, les tailles et les espaces de chaque thème, avec le contraste mesuré.

## Pages des composants

site-navigation = Composants et jetons

site-navigation-components = Composants

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

site-edge-cases = Cas limites

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
