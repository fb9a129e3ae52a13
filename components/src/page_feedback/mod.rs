//! Whether people found what they were looking for, and if not, what was missing.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use rules::page_feedback_rules;

use crate::button::{Button, ButtonKind};
use crate::classes::classes;
use crate::element::{Node, view};
use crate::error_summary::ErrorSummary;
use crate::field::HeadingLevel;
use crate::form::{Answers, Form, Problems, hidden_fields};
use crate::link::Anchor;
use crate::portage::say;
use crate::reply::Reply;
use crate::textarea::Textarea;
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};

/// A question with "Yes" and "No" at the end of a page. Yes is sent at once; No opens a field for a
/// few words, with a warning to leave out what is personal.
///
/// # Server-side rendering
/// Complete: two forms, and a native disclosure. Check what arrives with
/// [`page_feedback_rules`], then redirect (303) to the page with `sent`; or render it with `answers`
/// and `problems` and status 422.
#[component]
pub fn PageFeedback(
    /// Where the feedback is posted, in each language.
    #[prop(into)]
    action: Text,
    /// What is asked. Default: "Did you find what you were looking for?".
    #[prop(into, optional)]
    question: Option<Text>,
    /// Rank of the question as a heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading_level: HeadingLevel,
    /// What is sent along: the address of the page, a token. Default: nothing.
    #[prop(optional)]
    fields: Answers,
    /// The person has just sent it: thanks stand in place of the question. Default: `false`.
    #[prop(optional)]
    sent: bool,
    /// What was answered, on a page that came back with problems. Default: nothing.
    #[prop(optional)]
    answers: Answers,
    /// What has to be mended, as the server saw it. Default: nothing.
    #[prop(optional)]
    problems: Problems,
    /// Leaves the focus where it is when the page comes with problems: for an example. Default:
    /// `false`.
    #[prop(optional)]
    disable_auto_focus: bool,
    /// Called with the answers instead of posting them, where the page sends them by itself.
    #[prop(into, optional)]
    on_send: Option<Callback<Answers>>,
    /// Where to turn with a question that needs an answer. Default: nowhere.
    #[prop(optional)]
    contact: Option<Anchor>,
    /// Said once it was sent. Default: "Thank you for your feedback.".
    #[prop(into, optional)]
    thanks: Option<Text>,
    /// `id`, which also makes those of its parts. Default: `page-feedback`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "page-feedback".to_owned());
    let part = |part: &str| [&id, "-", part].concat();
    let title = part("title");
    let labelled_by = title.clone();
    let question = say(question.unwrap_or_else(messages::page_feedback_question));
    let heading = heading_level.view("ptg-page-feedback__title", Some(title.clone()), question);

    let reply = Reply::new(sent);
    let take = on_send.map(|on_send| {
        Callback::new(move |answers: Answers| {
            reply.give();
            on_send.run(answers);
        })
    });
    let yes = yes(action.clone(), fields.clone(), take, title.clone());
    let contact = contact.map(|contact| {
        let words = say(messages::page_feedback_contact());
        view! { <p>{words} " " {contact.view("")}</p> }
    });
    let came_back = !problems.is_empty();
    let no = say(messages::page_feedback_no());
    let sent_before = Before {
        answers,
        problems,
        disable_auto_focus,
    };
    let form = no_form(action, fields, sent_before, take, &id);
    let more = view! { <div class="ptg-page-feedback__more">{contact} {form}</div> };
    // The answer was no, and what has to be mended must not be folded away.
    let more = if came_back {
        more
    } else {
        view! {
            <details>
                <summary class="ptg-button ptg-button--secondary" aria-describedby=title>{no}</summary>
                {more}
            </details>
        }
    };
    view! {
        <section
            class=classes(String::from("ptg-page-feedback"), class)
            id=id
            aria-labelledby=labelled_by
        >
            <div hidden=reply.given()>
                {heading}
                {yes}
                {more}
            </div>
            {reply.view("ptg-page-feedback__thanks", thanks.unwrap_or_else(messages::page_feedback_thanks))}
        </section>
    }
}

/// One press, and it is sent.
fn yes(
    action: Text,
    fields: Answers,
    take: Option<Callback<Answers>>,
    described_by: String,
) -> Node {
    let mut answers = fields;
    answers.push(rules::HELPFUL, "yes");
    let sent = answers.clone();
    let send = move |event: ev::SubmitEvent| {
        if let Some(take) = take {
            event.prevent_default();
            take.run(sent.clone());
        }
    };
    let label = say(messages::page_feedback_yes());
    view! {
        <form action=say(action) method="post" on:submit=send>
            {hidden_fields(answers)}
            <button class="ptg-button ptg-button--secondary" type="submit" aria-describedby=described_by>
                {label}
            </button>
        </form>
    }
}

/// What came back.
struct Before {
    answers: Answers,
    problems: Problems,
    disable_auto_focus: bool,
}

/// What was missing, in a few words.
fn no_form(
    action: Text,
    fields: Answers,
    Before {
        answers,
        problems,
        disable_auto_focus,
    }: Before,
    take: Option<Callback<Answers>>,
    id: &str,
) -> Node {
    let mut hidden = fields;
    hidden.push(rules::HELPFUL, "no");
    let hidden = hidden_fields(hidden);
    let (details, summary) = ([id, "-details"].concat(), [id, "-problems"].concat());
    let content = move || {
        view! {
            {hidden}
            <ErrorSummary id=summary heading=HeadingLevel::H3 disable_auto_focus=disable_auto_focus/>
            <Textarea
                name=rules::DETAILS
                id=details
                label=messages::page_feedback_details()
                hint=messages::page_feedback_hint()
                rows=4
            />
            <Button kind=ButtonKind::Secondary label=messages::page_feedback_send()/>
        }
    };
    let rules = page_feedback_rules();
    match take {
        Some(take) => {
            view! { <Form action rules answers problems on_valid=take>{content()}</Form> }
        }
        None => view! { <Form action rules answers problems>{content()}</Form> },
    }
}
