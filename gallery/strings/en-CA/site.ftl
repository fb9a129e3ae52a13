# The words of the gallery itself, apart from those of the demonstration service.

site-brand = Portage

site-home-href = /en/

site-components-href = /en/#components-title

site-demo-href = /en/demo/passport/contact/

site-tokens-portage-href = /en/tokens/portage/

site-tokens-canada-href = /en/tokens/canada/

# The title in the browser's tab.
# $page (String) what the page is about
site-title = { $page } – Portage

## Header and footer

# Opens the choice of theme and mode.
site-display = Display

site-display-theme = Theme

site-display-mode = Mode

site-theme-portage = Portage

site-theme-canada = Canada

# Follows what the computer or the telephone is set to.
site-mode-system = As on your device

site-mode-light = Light

site-mode-dark = Dark

site-mode-contrast = High contrast

site-footer-heading = The gallery

site-components-all = All components

site-demo = Demonstration service

site-tokens-portage = Tokens of the Portage theme

site-tokens-canada = Tokens of the Canada theme

## Home page

site-first-email = Email address

site-first-enter-email = Enter your email address

site-first-send = Send

site-home-title = Accessible, bilingual components for public services

site-home-lead = Portage is a library of components in Rust for forms, headers and footers. Every component is plain HTML from the server, in English and in French, before WebAssembly comes and when it never does.

site-home-html = HTML first

site-home-html-text = Each form can be filled in and sent without any script. WebAssembly only makes it more comfortable.

site-home-languages = Two languages as one

site-home-languages-text = A text that is missing in one language stops the build. Switching language keeps what was typed, the errors on screen and the focus.

site-home-access = Accessibility in the types

site-home-access-text = A field without a label, a button without a name or a header without a brand does not compile.

site-home-rules = One set of rules

site-home-rules-text = The same Rust function checks the answers in the browser and on the server.

site-home-components = Components

site-home-start = Get started

site-home-start-cargo = Add Portage to your Cargo.toml. The target chooses how Leptos renders: on the server, or over the page that the server sent.

site-home-start-form = A first form: the rules are written once, and each field finds its own by its name.

site-home-start-style = Write the stylesheet once, when you build or when your server starts. It is one static file.

site-home-demo = See it at work

site-home-demo-renewal = The whole renewal on one page: about 25 questions of every kind

site-home-demo-uploads = A page that takes files

site-home-demo-text = The demonstration service renews a passport. Try it without scripts, with a keyboard, with a screen reader and in the other language.

site-home-tokens-text = Colours, sizes and spaces of each theme, with the contrast as measured.

## Component pages

# The list of pages at the side.
site-navigation = Components and tokens

site-group-page = On every page

site-group-form = Forms

site-group-words = Text

site-group-choices = Choices

site-group-dates = Dates and times

site-group-numbers = Numbers

site-group-people = People, addresses and files

site-group-content = Content

site-group-parts = Parts of a field

site-navigation-tokens = Tokens

site-contents = On this page

site-examples = Examples

# The Rust code of an example.
site-source-rust = Rust

# The HTML that an example becomes.
site-source-html = HTML

# Names a piece of code for screen readers.
site-code = Code example

# The whole name of a piece of code, for screen readers.
# $kind (String) Rust or HTML
# $example (String) the title of the example
site-source-name = { $kind }: { $example }

# A button: the page is English, the example below it will be French.
site-show-other = Show in French

site-show-own = Show in English

# Announced when the example has changed its language.
site-shown-other = The example is now in French.

site-shown-own = The example is now in English.

site-guide = Guidance

site-properties = Properties

# $component (String) the name in the code, TextInput
site-properties-of = Properties of { $component }

site-properties-source = Taken from the comments in the source code.

site-property = Property

site-property-type = Type

site-property-default = Default

site-property-meaning = Meaning

site-property-required = Required

# No value unless one is given.
site-property-none = –

site-strings = Strings

site-strings-text = The words that the component brings itself. Where it has a property for a text, a service can give its own.

site-string-id = Identifier

site-string-english = English

site-string-french = French

site-edge-cases = Edge cases

# $component (String) the component's name for people
site-edge-cases-of = Edge cases: { $component }

site-edge-cases-lead = Long texts and rare options, which the tests look at as well.

# $component (String) the component's name for people
site-back-to = Back to { $component }

## Tokens

# $theme (String) the theme's name for people
site-tokens-title = Design tokens: { $theme }

site-tokens-lead = The custom properties that a component may use. A department’s theme is one JSON file with other values for them.

site-colours = Colours

site-colours-text = A colour is named after what it is for. It has a value in each mode.

site-token = Token

site-token-use = What it is for

site-token-value = Value

site-contrast = Contrast

site-contrast-text = Each pair of colours that a component puts on each other, measured as WCAG does. Text needs 4.5:1, and 7:1 in high contrast; edges and focus rings need 3:1.

site-contrast-pair = Pair

# $foreground (String) a token's name
# $background (String) a token's name
site-contrast-on = { $foreground } on { $background }

# Comes after a ratio that is high enough.
site-contrast-passes = enough

site-contrast-fails = not enough

# Letters that show how a colour reads.
site-contrast-sample = Aa

site-spaces = Space

site-type = Type

# A line that shows a size of type.
site-type-sample = Passport renewal in 20 days

site-others = Shape, focus and motion

## Pages in both languages

site-choose-title = Choose a language

site-not-found-title = Page not found

site-not-found-text = There is no page at this address. If you typed it, check the spelling; if you followed a link, the page may have moved.

site-not-found-home = Go to the gallery’s home page

## Components

# $component (String) the component's name for people
site-component-description = { $component }: examples, properties and guidance.

site-component-header = Header
    .summary = The top of every page: who speaks, in which language, and the way past it.

site-component-footer = Footer
    .summary = The end of every page: what this site is, and what it owes its readers.

site-component-form = Form
    .summary = What is asked, what was answered and what has to be mended, brought to the fields by their names.

site-component-fieldset = Fieldset
    .summary = A group of fields under one question: the parts of an address, of a name, of a date.

site-component-text-input = Text input
    .summary = One line of text: a name, an email address, a telephone number, a file number.

site-component-button = Button
    .summary = A button: what a person presses to do something, or a link that looks like one.

site-component-error-summary = Error summary
    .summary = The list of what has to be mended, at the top of the form that came back.

site-component-portage = Portage
    .summary = The provider: the language of what it holds, its theme, and one voice for announcements.

# Names a theme in the navigation: “Portage” alone is also a component.
# $theme (String) the name of the theme
site-navigation-theme = { $theme } theme

site-component-textarea = Textarea
    .summary = Several lines of text, with a count of characters or words where there is a limit.

site-component-password-input = Password
    .summary = A password, which can be made visible, with a list of what a new one needs.

site-component-search-input = Search
    .summary = A search: words to look for, and the button that looks.

site-component-range-slider = Slider
    .summary = A slider: a value on a scale, where the exact number matters less than its place.

site-component-radios = Radios
    .summary = One answer out of a few, all in sight: radio buttons under one question.

site-component-checkboxes = Checkboxes
    .summary = Boxes to tick: as many answers as apply, or a single one to agree to.

site-component-switch = Switch
    .summary = A setting that is on or off.

site-component-segmented-control = Segmented control
    .summary = One answer out of two to four short ones, drawn as a row of segments.

site-component-rating = Rating
    .summary = How good something was, in stars that are also words.

site-component-attestation = Attestation
    .summary = Statements that a person must all confirm before going on.

site-component-date-input = Date input
    .summary = A date that a person knows by heart or reads from a document, in parts: year, month and day.

site-component-time-input = Time input
    .summary = A time of day, typed as people write it in English or in French.

site-component-date-range = Date range
    .summary = Two dates, a start and an end, which answer one question: a stay, a period of work.

site-component-select = Select
    .summary = A list to choose one answer from, where the answers are known and too many to show them all.

site-component-date-picker = Date picker
    .summary = A date to be typed, or chosen on a calendar where the day of the week counts: a visit, a delivery.

site-component-file-upload = File upload
    .summary = Files that a person sends: photos, scans, documents, one or many.

site-component-number-input = Number input
    .summary = A number: how many children, how many hours, a weight, a temperature.

site-component-currency-input = Currency input
    .summary = An amount of money: an income, a rent, a fee.

site-component-percent-input = Percent input
    .summary = A percentage: a share, a rate.

site-component-email-input = Email input
    .summary = An email address.

site-component-phone-input = Phone input
    .summary = A telephone number, of Canada or of anywhere, with its extension.

site-component-postal-code-input = Postal code input
    .summary = A postal code of Canada, or of the country that another field names.

site-component-sin-input = SIN input
    .summary = A social insurance number, which is kept from eyes and logs.

site-component-name-fields = Name fields
    .summary = The name of a person: in one field, or given names and family name apart.

site-component-address-fields = Address fields
    .summary = An address in Canada or anywhere, each part in a field of its own or all in one block.

site-component-combobox = Combobox
    .summary = A field that helps to choose from a long list: type a few letters, choose from what fits.

site-component-repeating-set = Repeating set
    .summary = Questions that are asked as often as there is something to tell: trips, children, employers.

site-component-label = Label
    .summary = The name of a control that a team builds itself, tied to it.

site-component-hint = Hint
    .summary = Help to answer, between the name of a control and the control.

site-component-error-message = Error message
    .summary = What is wrong with an answer and how to mend it, right before the control.

site-component-status-message = Status message
    .summary = What became of an answer, or what to know of it, other than an error.

site-component-table = Table
    .summary = Facts in rows and columns, which can be sorted, searched and read page by page.

site-component-summary-list = Summary list
    .summary = What a person has answered, row by row, with the way back to each answer.

site-component-download-link = Download link
    .summary = A link to a file, which says what a person will get before they press it.

site-component-figure = Figure
    .summary = An image with its text alternative, its caption and what can be said of it at length.

site-component-media-player = Media player
    .summary = Sound or a film in the browser’s own player, with its captions and its transcript.

site-component-document = Document
    .summary = A published text: its title and version, its contents, its sections, ready for paper.

site-component-confirmation-panel = Confirmation panel
    .summary = It worked: what was done, under which number, and what happens next.
