use super::{KEPT_MINUTES, contact_rules, page_title, paths};
use crate::{furniture, messages as t};
use portage::element::{Node, view};
use portage::locales::Text;
use portage::*;

/// Name under which the form carries what tells it from every other form that was rendered.
///
/// A double click, a reload, or a way back with a second press send the same form again. By this
/// the service knows it and gives the same reference number, instead of a second application.
/// The server puts it among the answers when it renders the page, so that it comes back with
/// them, however often problems send the page back.
pub const ONCE: &str = "once";

/// What the page is made of: who opens it on a slow connection waits for the styles of these only.
#[cfg(not(target_arch = "wasm32"))]
pub const CONTACT_COMPONENTS: &[&str] = &[
    "button",
    "error_summary",
    "footer",
    "form",
    "header",
    "text_input",
];

/// The page's title.
pub fn title() -> Text {
    page_title(t::demo_contact_title())
}

/// The whole page from its data, the same on the server and in the browser; `languages` are the ways
/// to it in each.
pub fn contact_view(data: PageData, languages: Vec<LanguageLink>) -> Node {
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
                <Form rules=contact_rules() answers problems action=paths::sending(paths::contact)>
                    <ErrorSummary/>
                    <p class="gallery-service">{say(t::demo_service())}</p>
                    <h1>{say(t::demo_contact_title())}</h1>
                    <p>{say(t::demo_notice(KEPT_MINUTES))}</p>
                    <p>{say(t::demo_required())}</p>
                    {fields()}
                    <input type="hidden" name=ONCE value=once/>
                    <ButtonGroup>
                        <Button label=t::demo_send() prevent_double_click=true/>
                        <LinkButton label=t::demo_cancel() href=t::site_home_href() kind=ButtonKind::Secondary/>
                    </ButtonGroup>
                </Form>
            </main>
            {furniture::footer()}
        </Portage>
    }
}

fn fields() -> Node {
    view! {
        <TextInput
            name="given-names"
            label=t::demo_given_names()
            hint=t::demo_given_names_hint()
            autocomplete=Autocomplete::GivenName
            autocapitalize=Autocapitalize::Words
            spellcheck=false
        />
        <TextInput
            name="family-name"
            label=t::demo_family_name()
            hint=t::demo_family_name_hint()
            autocomplete=Autocomplete::FamilyName
            autocapitalize=Autocapitalize::Words
            spellcheck=false
        />
        <TextInput
            name="email"
            label=t::demo_email()
            hint=t::demo_email_hint()
            kind=InputKind::Email
            autocomplete=Autocomplete::Email
            spellcheck=false
        />
        <TextInput
            name="phone"
            label=t::demo_phone()
            hint=t::demo_phone_hint()
            kind=InputKind::Tel
            autocomplete=Autocomplete::Tel
            width=Width::Chars20
        />
        <TextInput
            name="postal-code"
            label=t::demo_postal_code()
            hint=t::demo_postal_code_hint()
            autocomplete=Autocomplete::PostalCode
            autocapitalize=Autocapitalize::Characters
            spellcheck=false
            width=Width::Chars7
        />
    }
}
