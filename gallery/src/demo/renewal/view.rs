use super::rules::{self, EYES, MOST_TRIPS, PHOTO_KINDS, mail_parts};
use crate::demo::{KEPT_MINUTES, ONCE, page_title, paths};
use crate::{furniture, messages as t};
use portage::element::{Node, view};
use portage::locales::{Text, places};
use portage::*;

/// The page's title.
pub fn title() -> Text {
    page_title(t::renewal_title())
}

/// Name, birth, looks.
pub const PERSON: Part = Part::new(person).asking(rules::person);
/// Email, telephone, language, news.
pub const CONTACT: Part = Part::new(contact).asking(rules::contact);
/// Addresses and trips.
pub const PLACES: Part = Part::new(places).asking(rules::places);
/// Validity, fee, photo, declaration.
pub const NEW_PASSPORT: Part = Part::new(new_passport).asking(rules::new_passport);

/// What is further down on the page.
pub struct RenewalParts {
    /// Who the person is.
    pub person: Later,
    /// How to reach the person.
    pub contact: Later,
    /// Where the person lives and travels.
    pub places: Later,
    /// What the new passport is to be.
    pub new_passport: Later,
}

impl RenewalParts {
    /// All of them with the rest of the page, as a server makes it.
    pub fn here() -> Self {
        Self {
            person: Later::here(PERSON),
            contact: Later::here(CONTACT),
            places: Later::here(PLACES),
            new_passport: Later::here(NEW_PASSPORT),
        }
    }
}

/// The whole page from its data, the same on the server and in the browser; `languages` are the ways
/// to it in each.
pub fn renewal_view(data: PageData, languages: Vec<LanguageLink>, parts: RenewalParts) -> Node {
    let PageData {
        locale,
        answers,
        problems,
    } = data;
    let once = answers.get(ONCE).unwrap_or_default().to_owned();
    view! {
        <Portage locale title=title()>
            {furniture::header(languages)}
            <main id="main" class="gallery-main" tabindex="-1">
                <Form rules=rules::passport() answers problems action=paths::sending(paths::renewal)>
                    <ErrorSummary/>
                    <h1>{say(t::renewal_title())}</h1>
                    <p>{say(t::renewal_notice(KEPT_MINUTES))}</p>
                    {passport()}
                    {parts.person}
                    {parts.contact}
                    {parts.places}
                    {parts.new_passport}
                    <input type="hidden" name=ONCE value=once/>
                    <ButtonGroup>
                        <Button label=t::renewal_send() prevent_double_click=true/>
                        <LinkButton label=t::demo_cancel() href=t::site_home_href() kind=ButtonKind::Secondary/>
                    </ButtonGroup>
                </Form>
            </main>
            {furniture::footer()}
        </Portage>
    }
}

fn heading(text: Text) -> Node {
    view! { <h2>{say(text)}</h2> }
}

fn passport() -> Node {
    let loss = || {
        view! {
            <DateInput name="loss" legend=t::renewal_loss_date()/>
            <Textarea name="loss-story" label=t::renewal_loss_story() hint=t::renewal_loss_story_hint()/>
        }
    };
    view! {
        {heading(t::renewal_passport())}
        <TextInput
            name="number"
            label=t::renewal_number()
            hint=t::renewal_number_hint()
            autocapitalize=Autocapitalize::Characters
            spellcheck=false
            code=true
            width=Width::Chars10
        />
        <DateInput name="expiry" legend=t::renewal_expiry()/>
        <Radios
            name="status"
            legend=t::renewal_status()
            options=vec![
                Choice::new("here", t::renewal_status_here()),
                Choice::new("damaged", t::renewal_status_damaged()),
                Choice::new("missing", t::renewal_status_missing())
                    .hint(t::renewal_status_missing_hint())
                    .reveals(loss),
            ]
        />
    }
}

fn person() -> Node {
    let former = || {
        view! { <TextInput name="former" label=t::renewal_former() autocomplete=Autocomplete::Off/> }
    };
    let eyes = [
        t::renewal_eyes_brown(),
        t::renewal_eyes_blue(),
        t::renewal_eyes_green(),
        t::renewal_eyes_grey(),
        t::renewal_eyes_hazel(),
    ];
    let eyes = EYES.into_iter().zip(eyes);
    view! {
        {heading(t::renewal_person())}
        <NameFields name="name" legend=t::renewal_name() hint=t::renewal_name_hint() parts=NameParts::split()/>
        <Radios
            name="changed"
            legend=t::renewal_changed()
            options=vec![
                Choice::new("no", t::renewal_no()),
                Choice::new("yes", t::renewal_yes()).reveals(former),
            ]
        />
        <DateInput name="birth" legend=t::renewal_birth() autocomplete=DateAutocomplete::Birthday/>
        <Combobox
            name="birth-country"
            label=t::renewal_birth_country()
            hint=t::renewal_birth_country_hint()
            options=countries()
        />
        <NumberInput name="height" label=t::renewal_height() hint=t::renewal_height_hint()/>
        <Select
            name="eyes"
            label=t::renewal_eyes()
            options=eyes.map(|(code, words)| SelectOption::new(code, words)).collect()
        />
    }
}

fn countries() -> Vec<ComboboxOption> {
    places::countries()
        .map(|country| ComboboxOption::new(country.code(), country.text()))
        .collect()
}

fn contact() -> Node {
    view! {
        {heading(t::renewal_contact())}
        <EmailInput name="email" hint=t::renewal_email_hint()/>
        <PhoneInput name="phone" hint=t::renewal_phone_hint()/>
        <Radios
            name="language"
            legend=t::renewal_language()
            inline=true
            options=vec![
                Choice::new("en", t::renewal_language_english()),
                Choice::new("fr", t::renewal_language_french()),
            ]
        />
        <Checkboxes
            name="news"
            legend=t::renewal_news()
            hint=t::renewal_news_hint()
            options=vec![
                Choice::new("received", t::renewal_news_received()),
                Choice::new("mailed", t::renewal_news_mailed()),
                Choice::new("expires", t::renewal_news_expires()),
                Choice::new("none", t::renewal_news_none()).or().exclusive(),
            ]
        />
    }
}

fn places() -> Node {
    view! {
        {addresses()}
        {trips()}
    }
}

fn addresses() -> Node {
    view! {
        <AddressFields
            name="home"
            legend=t::renewal_address()
            legend_heading=HeadingLevel::H2
            parts=AddressParts::canadian()
        />
        <AddressFields
            name="mail"
            legend=t::renewal_mail()
            legend_heading=HeadingLevel::H2
            parts=mail_parts()
        />
    }
}

fn trips() -> Node {
    let row_legend = |number: u32| t::renewal_trip(number);
    view! {
        <RepeatingSet
            name="trip"
            legend=t::renewal_trips()
            legend_heading=HeadingLevel::H2
            hint=t::renewal_trips_lead()
            row_legend=row_legend
            max=MOST_TRIPS
            children=trip
        />
    }
}

fn trip(row: Row) -> Node {
    let options =
        places::countries().map(|country| SelectOption::new(country.code(), country.text()));
    view! {
        <Select
            name=row.name("country")
            label=t::renewal_trip_country()
            options=options.collect()
            sorted=true
        />
        <DateInput name=row.name("date") legend=t::renewal_trip_date()/>
    }
}

fn new_passport() -> Node {
    view! {
        {heading(t::renewal_new())}
        <Radios
            name="validity"
            legend=t::renewal_validity()
            tiles=true
            options=vec![
                Choice::new("5", t::renewal_validity_five()).hint(t::renewal_validity_five_hint()),
                Choice::new("10", t::renewal_validity_ten()).hint(t::renewal_validity_ten_hint()),
            ]
        />
        <CurrencyInput name="paid" label=t::renewal_paid() hint=t::renewal_paid_hint()/>
        <FileUpload
            name="photo"
            label=t::renewal_photo()
            hint=t::renewal_photo_hint()
            accept=PHOTO_KINDS
            upload_to=paths::renewal_photo_href()
        />
        <Attestation
            name="declared"
            legend=t::renewal_attestation()
            legend_heading=HeadingLevel::H2
            statements=vec![
                Choice::new("true", t::renewal_attestation_true()),
                Choice::new("mine", t::renewal_attestation_mine()),
            ]
        />
    }
}
