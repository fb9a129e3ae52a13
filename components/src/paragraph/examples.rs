//! Examples of the paragraph.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    lead: title_paragraph_lead,
    small: title_paragraph_small,
    link: title_paragraph_link,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Paragraph>{say(t::read_fees_text())}</Paragraph> }
}

fn lead() -> impl IntoView {
    view! { <Paragraph kind=ParagraphKind::Lead>{say(t::read_renew_text())}</Paragraph> }
}

fn small() -> impl IntoView {
    view! { <Paragraph kind=ParagraphKind::Small>{say(t::read_taxes())}</Paragraph> }
}

fn link() -> impl IntoView {
    view! {
        <Paragraph>
            {say(t::read_photos_text())} " " {say(t::read_photos_see())} " " <Link href=t::home_href() label=t::read_photos_rules()/> "."
        </Paragraph>
    }
}

fn long() -> impl IntoView {
    view! { <Paragraph kind=ParagraphKind::Lead>{say(t::long_hint())}</Paragraph> }
}
