use super::{Contact, KEPT_MINUTES, page_title, paths};
use crate::{furniture, messages as t};
use leptos::prelude::*;
use portage::locales::{Locale, Text, format};
use portage::*;

/// The page's title.
pub fn title() -> Text {
    page_title(t::demo_confirmation_title())
}

/// The whole page: the reference number, what happens next, and the answers as the page's
/// language writes them.
///
/// Nothing on it needs wasm, so it loads none; the other language is a link to the same number.
pub fn confirmation_view(locale: Locale, reference: String, contact: Contact) -> impl IntoView {
    let languages = paths::languages(|locale| paths::confirmation(locale, &reference));
    view! {
        <Portage locale title=title()>
            {furniture::header(languages)}
            <main id="main" class="gallery-main" tabindex="-1">
                // A screen reader says first that it worked, not the header once more.
                <h1 tabindex="-1" autofocus=true>{say(t::demo_confirmation_title())}</h1>
                <p>{say(t::demo_reference())}</p>
                // Letters and digits of a number are not words to translate.
                <p class="gallery-reference" translate="no"><strong>{reference}</strong></p>
                <p>{say(t::demo_keep(KEPT_MINUTES))}</p>
                <h2>{say(t::demo_next_title())}</h2>
                <p>{say(t::demo_next())}</p>
                <h2>{say(t::demo_answers_title())}</h2>
                {answers(contact)}
                <p>{say(t::demo_correct())}</p>
                <p><a href=say(paths::contact_href())>{say(t::demo_again())}</a></p>
            </main>
            {furniture::footer()}
        </Portage>
    }
}

fn answers(contact: Contact) -> impl IntoView {
    let phone = match contact.phone {
        Some(phone) => Text::computed(move |locale| format::phone(locale, &phone).into()),
        None => t::demo_not_provided(),
    };
    let rows: [(Text, Text); 5] = [
        (t::demo_given_names(), contact.given_names.into()),
        (t::demo_family_name(), contact.family_name.into()),
        (t::demo_email(), contact.email.into()),
        (t::demo_phone(), phone),
        (
            t::demo_postal_code(),
            contact.postal_code.to_string().into(),
        ),
    ];
    let row = |(question, answer): (Text, Text)| {
        view! {
            <div>
                <dt>{say(question)}</dt>
                <dd>{say(answer)}</dd>
            </div>
        }
    };
    view! { <dl class="gallery-answers">{rows.map(row).into_iter().collect_view()}</dl> }
}
