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

site-theme-portage = Portage

site-theme-canada = Canada

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

site-first-enter-email = Enter your email address.

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

site-group-navigation = Navigation

site-group-form = Forms

site-group-words = Text

site-group-choices = Choices

site-group-dates = Dates and times

site-group-numbers = Numbers

site-group-people = People, addresses and files

site-group-content = Content and layout
site-group-feedback = Messages and dialogs

site-group-parts = Parts of a field

site-navigation-templates = Page templates

site-home-templates-text = Whole pages made of components alone, in both languages. Open one to see it by itself; none of them loads WebAssembly.

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

site-checked = What was checked

site-checked-text = Programs open each example on this page in Chromium and check it, in both languages where the words make a difference:

site-checked-rules = Two engines, axe-core and IBM Equal Access, look for breaches of WCAG.

site-checked-keyboard = The keyboard alone reaches everything, in order and without a trap, and its focus is seen.

site-checked-heard = What a virtual screen reader says is compared with a text that was reviewed. Both languages give screen readers the same structure.

site-checked-used = Buttons, boxes and lists are used: what appears is announced, states follow, and the focus is not lost.

site-checked-colours = Contrast is measured in each theme and mode. In contrast themes of the system, edges and focus are still seen.

site-checked-sizes = Nothing is cut off on a small screen, at high zoom, with wide text spacing or on paper.

site-checked-language = Every text is in the language that it is marked with, also after the language was switched in place.

site-checked-unaided = Without WebAssembly every field is still sent, and nothing is offered that does nothing.

site-checked-policy = The HTML is valid, and a strict security policy is kept.

site-checked-not = Not checked here: real assistive technology, other browsers, and use by people with disabilities. A service still has to test with them.

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

site-component-alert = Alert
    .summary = A message about the whole page: what people must know before they go on.

site-component-notice = Notice
    .summary = A quiet message between paragraphs, beside what it is about.

site-component-notification-banner = Notification banner
    .summary = What happened on the page before, or what everyone should know, at the top of the page.

site-component-toast = Toast
    .summary = Short messages about what has just happened, in a corner of the window.

site-component-live-region = Live region
    .summary = A line of the page that is said whenever it changes, such as how many results a search found.

site-component-dialog = Dialog
    .summary = A question or a short task over the page, which waits until it is answered.

site-component-session-timeout = Session timeout
    .summary = Asks, before a session ends, whether the person needs more time.

site-component-progress-bar = Progress bar
    .summary = How far work is that takes a while, such as the sending of files.

site-component-spinner = Spinner
    .summary = That something is being loaded or worked out, for as long as it takes.

site-component-tooltip = Tooltip
    .summary = A few words more about a button or a link, for people who stop at it.

site-component-tag = Tag
    .summary = One or two words that say in which state something is.

site-component-warning-text = Warning text
    .summary = A sentence that nobody may miss: what happens to who does not do it.

site-component-inset-text = Inset text
    .summary = A part of a text that stands apart from what is around it: an example, a quote, a condition.

site-component-summary-box = Summary box
    .summary = What matters most on a long page, before it begins.

site-component-label = Label
    .summary = The name of a control that a team builds itself, tied to it.

site-component-hint = Hint
    .summary = Help to answer, between the name of a control and the control.

site-component-error-message = Error message
    .summary = What is wrong with an answer and how to mend it, right before the control.

site-component-status-message = Status message
    .summary = What became of an answer, or what to know of it, other than an error.

site-component-skip-links = Skip links
    .summary = Ways past what is the same on every page, for people who use a keyboard.

site-component-language-selector = Language selector
    .summary = The way to the same page in another language.

site-component-account-menu = Account menu
    .summary = The way to sign in; once signed in, the name of the person, the pages of the account and the way out.

site-component-phase-banner = Phase banner
    .summary = How far a service has come, and where to say what one thinks of it.

site-component-alert-banner = Alert banner
    .summary = What everyone has to know, whatever page they are on: an emergency, a closure, a change of dates.

site-component-consent-banner = Consent banner
    .summary = A choice that a site asks for before it stores what it does not need, as easy to refuse as to accept.

site-component-exit-page = Exit page
    .summary = A way out for people who must not be seen reading a page: one press, or three of the Shift key.

site-component-page-feedback = Page feedback
    .summary = Whether people found what they were looking for, and if not, what was missing.

site-component-display-settings = Display settings
    .summary = How a page looks to the person who reads it: theme, and light, dark or high contrast.

site-component-identifier = Identifier
    .summary = Whose site this is, and the links that the law asks of it.

site-component-date-modified = Date modified
    .summary = How old what one reads is: a date for content, a version for an application.

site-component-structured-data = Structured data
    .summary = What search engines are told of a page: the trail that leads to it, and the site that it is of.
site-component-heading = Heading
    .summary = A heading: its rank follows the outline of the page, its size what the eye needs.

site-component-paragraph = Paragraph
    .summary = A paragraph of text: as it is read, as the first of a page, or in small print.

site-component-link = Text link
    .summary = A link in words that say where it leads.

site-component-list = List
    .summary = A list: points in any order, steps in order, or lines that are a list without looking like one.

site-component-prose = Prose
    .summary = Written content as a whole: headings, paragraphs, lists and tables that carry no classes.

site-component-quote = Quote
    .summary = Words of somebody else: a passage from a law, a report, a person.

site-component-icon = Icon
    .summary = A small drawing that goes with words, or stands for them.

site-component-visually-hidden = Visually hidden text
    .summary = Words that are heard and not seen.

site-component-container = Container
    .summary = The width of a page: content in the middle, with room at both sides.

site-component-grid = Grid
    .summary = Things side by side where there is room, and one below the other where there is none.

site-component-card = Card
    .summary = A way into something: a heading that is a link, with a picture and a sentence if they help.

site-component-collection = Collection
    .summary = Pages to choose from: results of a search, news, what is asked for most.

site-component-details = Details that open
    .summary = Something that few need, behind a line that says what it is.

site-component-accordion = Accordion
    .summary = Sections of a page that are opened one by one, for people who need some of them.

site-component-step-list = Step list
    .summary = What happens in which order: the steps of a process, each with a heading.

site-component-hero = Hero
    .summary = The first thing on a landing page: what this is, and where to begin.
site-component-service-navigation = Service navigation
    .summary = The pages of a service at the top of each of them, folded away on small screens.

site-component-side-navigation = Side navigation
    .summary = The pages of a section beside each of them, in lists within lists.

site-component-topic-menu = Topic menu
    .summary = A site by its topics: each opens the list of what there is about it.

site-component-breadcrumbs = Breadcrumbs
    .summary = Where a page lies: the pages above it, from the first.

site-component-back-link = Back link
    .summary = A link to the page before this one in a form or a service.

site-component-in-page-navigation = In-page navigation
    .summary = The headings of a long page as links, and where on it one is.

site-component-back-to-top = Back to top
    .summary = A link from the end of a long page to its beginning.

site-component-pagination = Pagination
    .summary = The way through many pages of results: their numbers, the one before and the one after.

site-component-tabs = Tabs
    .summary = A few views of one thing, of which most people need only one at a time.

site-component-stepper = Stepper
    .summary = Where a person is in a form of several pages.

site-component-task-list = Task list
    .summary = The parts of a long application, each with how far it is, to be done in any order.
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
