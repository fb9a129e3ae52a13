//! Examples of the tag.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    kinds: title_tag_kinds,
    row: title_tag_row,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Tag text=t::tag_draft()/> }
}

fn kinds() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Tag kind=MessageKind::Success text=t::tag_done()/>
            <Tag kind=MessageKind::Information text=t::tag_review()/>
            <Tag kind=MessageKind::Warning text=t::tag_late()/>
            <Tag kind=MessageKind::Danger text=t::tag_refused()/>
        </ButtonGroup>
    }
}

fn row() -> impl IntoView {
    view! {
        <ul>
            <li>{say(t::tag_identity())} " " <Tag kind=MessageKind::Success text=t::tag_done()/></li>
            <li>{say(t::tag_photos())} " " <Tag kind=MessageKind::Warning text=t::tag_late()/></li>
        </ul>
    }
}

fn long() -> impl IntoView {
    view! { <Tag kind=MessageKind::Information text=t::tag_long()/> }
}
