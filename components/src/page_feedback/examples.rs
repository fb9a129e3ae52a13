//! Examples of the page feedback.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    in_place: title_page_feedback_place,
    came_back: title_after_submit,
    personal: title_page_feedback_personal,
    sent: title_page_feedback_sent,
    words: title_page_feedback_words,
}

fn default() -> impl IntoView {
    view! {
        <PageFeedback
            id="feedback-default"
            action=t::home_href()
            fields=Answers::from_iter([("page", "/en/passport/")])
        />
    }
}

fn in_place() -> impl IntoView {
    let send = Callback::new(|_: Answers| { /* fetch("/feedback", …) */ });
    view! {
        <PageFeedback
            id="feedback-place"
            action=t::home_href()
            on_send=send
            contact=Anchor::new(t::demo_href(), t::contact())
        />
    }
}

fn came_back() -> impl IntoView {
    let answers = Answers::from_iter([("helpful", "no".to_owned()), ("details", "a".repeat(301))]);
    let problems = page_feedback_rules()
        .check(&answers)
        .expect_err("one too many");
    view! { <PageFeedback id="feedback-back" action=t::home_href() answers problems disable_auto_focus=true/> }
}

fn personal() -> impl IntoView {
    let answers = Answers::from_iter([("helpful", "no"), ("details", "613-555-1234, K1A 0B1")]);
    let problems = page_feedback_rules()
        .check(&answers)
        .expect_err("a phone number and a postal code");
    view! { <PageFeedback id="feedback-personal" action=t::home_href() answers problems disable_auto_focus=true/> }
}

fn sent() -> impl IntoView {
    view! { <PageFeedback id="feedback-sent" action=t::home_href() sent=true/> }
}

fn words() -> impl IntoView {
    view! {
        <PageFeedback
            id="feedback-words"
            action=t::home_href()
            question=t::page_feedback_clear()
            heading_level=HeadingLevel::H4
            thanks=t::page_feedback_thanks()
        />
    }
}
