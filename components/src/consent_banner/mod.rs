//! A choice that a site asks for before it stores what it does not need, as easy to refuse as to
//! accept.

mod consent;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use consent::Consent;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::form::{Answers, hidden_fields};
use crate::link::Anchor;
use crate::portage::say;
use crate::reply::Reply;
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};

/// Two buttons of the same weight in a form. It stands in the flow of the page, so that it never
/// covers what has the focus (WCAG 2.4.11), and nothing waits for the answer.
///
/// A banner that does not say what it asks for does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let banner = view! { <ConsentBanner action="/en/consent" heading="Cookies"/> };
/// ```
///
/// # Server-side rendering
/// Complete: the form posts the choice. Render it with `choice` after that, and leave it out of the
/// pages that follow. With wasm and `on_choice` the page stays as it is.
#[component]
pub fn ConsentBanner(
    /// What it is about: "Cookies of this service".
    #[prop(into)]
    heading: Text,
    /// What would be stored, what for, and what works without.
    #[prop(into)]
    text: Text,
    /// Where the choice is posted, in each language.
    #[prop(into)]
    action: Text,
    /// Name under which [`Consent`] is sent. Default: `consent`.
    #[prop(into, default = "consent".into())]
    name: String,
    /// What is sent along: a token, the page to come back to. Default: nothing.
    #[prop(optional)]
    fields: Answers,
    /// What the person has just chosen: shown in place of the question. Default: not yet.
    #[prop(optional)]
    choice: Option<Consent>,
    /// Called instead of posting the choice, where the page keeps it.
    #[prop(into, optional)]
    on_choice: Option<Callback<Consent>>,
    /// A page that tells more, and on which the choice can be changed. Default: none.
    #[prop(optional)]
    more: Option<Anchor>,
    /// Further content below the text. Default: none.
    #[prop(into, optional)]
    content: Option<ViewFn>,
    /// Name of the button that accepts. Default: "Accept".
    #[prop(into, optional)]
    accept: Option<Text>,
    /// Name of the button that refuses. Default: "Refuse".
    #[prop(into, optional)]
    refuse: Option<Text>,
    /// Said in place of the question when it was accepted. Default: a sentence.
    #[prop(into, optional)]
    accepted: Option<Text>,
    /// Said in place of the question when it was refused. Default: a sentence.
    #[prop(into, optional)]
    refused: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading_level: HeadingLevel,
    /// `id`, which also makes that of the heading. Default: `consent`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "consent".to_owned());
    let title = [&id, "-title"].concat();
    let labelled_by = title.clone();
    let heading = heading_level.view("ptg-consent-banner__title", Some(title), say(heading));

    let chosen = RwSignal::new(choice);
    let reply = Reply::new(choice.is_some());
    let accepted = accepted.unwrap_or_else(messages::consent_banner_accepted);
    let refused = refused.unwrap_or_else(messages::consent_banner_refused);
    let outcome = Text::computed(move |locale| match chosen.get() {
        Some(Consent::Accept) => accepted.get(locale),
        Some(Consent::Refuse) => refused.get(locale),
        None => "".into(),
    });
    let send = move |event: ev::SubmitEvent| {
        let pressed = event.submitter();
        let pressed = pressed.and_then(|button| button.get_attribute("value"));
        if let Some(on_choice) = on_choice
            && let Some(choice) = pressed.and_then(|value| Consent::from_value(&value))
        {
            event.prevent_default();
            chosen.set(Some(choice));
            reply.give();
            on_choice.run(choice);
        }
    };
    let button = |choice: Consent, label: Text| {
        let (name, label) = (name.clone(), say(label));
        view! {
            <button
                class="ptg-button ptg-button--secondary"
                type="submit"
                name=name
                value=choice.as_str()
            >
                {label}
            </button>
        }
    };
    let accept = button(
        Consent::Accept,
        accept.unwrap_or_else(messages::consent_banner_accept),
    );
    let refuse = button(
        Consent::Refuse,
        refuse.unwrap_or_else(messages::consent_banner_refuse),
    );
    view! {
        <section
            class=classes(String::from("ptg-consent-banner"), class)
            id=id
            aria-labelledby=labelled_by
        >
            <div class="ptg-consent-banner__inner">
                {heading}
                <form action=say(action) method="post" hidden=reply.given() on:submit=send>
                    <p>{say(text)}</p>
                    {content.map(|content| content.run())}
                    {hidden_fields(fields)}
                    <div class="ptg-consent-banner__choices">{accept} {refuse}</div>
                </form>
                {reply.view("", outcome)}
                {more.map(|more| more.view("ptg-consent-banner__more"))}
            </div>
        </section>
    }
}
