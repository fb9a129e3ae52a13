//! Examples of the notice.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    kinds: title_notice_kinds,
    heading: title_notice_heading,
    #[hidden] word: title_notice_word,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Notice text=t::notice_keep()>
            <p>{say(t::notice_keep_text())}</p>
        </Notice>
    }
}

fn kinds() -> impl IntoView {
    view! {
        <div>
            <Notice text=t::notice_keep()/>
            <Notice kind=MessageKind::Success text=t::notice_paid()/>
            <Notice kind=MessageKind::Warning text=t::notice_slow()/>
            <Notice kind=MessageKind::Danger text=t::notice_lost()/>
        </div>
    }
}

fn heading() -> impl IntoView {
    view! {
        <Notice text=t::notice_needed() level=HeadingLevel::H4>
            <ul>
                <li>{say(t::notice_needed_card())}</li>
                <li>{say(t::notice_needed_photo())}</li>
            </ul>
        </Notice>
    }
}

fn word() -> impl IntoView {
    view! { <Notice prefix=t::notice_tip() text=t::notice_keep()/> }
}

fn long() -> impl IntoView {
    view! {
        <Notice kind=MessageKind::Warning text=t::long_label()>
            <p>{say(t::long_hint())}</p>
        </Notice>
    }
}
