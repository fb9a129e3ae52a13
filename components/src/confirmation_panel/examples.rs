//! Examples of the confirmation panel.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    plain: title_confirmation_panel_plain,
    label: title_confirmation_panel_label,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let next = || {
        view! {
            <p>{say(t::confirmation_next())}</p>
            <p>{say(t::confirmation_keep())}</p>
        }
    };
    view! {
        <ConfirmationPanel
            id="sent"
            title=t::confirmation_sent()
            heading=HeadingLevel::H4
            reference="A4F-0281-7K"
            next
            disable_auto_focus=true
        />
    }
}

fn plain() -> impl IntoView {
    view! {
        <ConfirmationPanel
            id="saved"
            title=t::confirmation_saved()
            heading=HeadingLevel::H4
            disable_auto_focus=true
        />
    }
}

fn label() -> impl IntoView {
    view! {
        <ConfirmationPanel
            id="booked"
            title=t::confirmation_appointment()
            heading=HeadingLevel::H4
            reference="27"
            reference_label=t::confirmation_appointment_number()
            disable_auto_focus=true
        />
    }
}

fn long() -> impl IntoView {
    let next = || view! { <p>{say(t::long_hint())}</p> };
    view! {
        <ConfirmationPanel
            id="long-news"
            title=t::long_label()
            heading=HeadingLevel::H4
            reference="2026-11-23-A4F-0281-7K-OTTAWA-PASSPORT-RENEWAL-SECOND-ATTEMPT"
            reference_label=t::long_label()
            next
            next_title=t::long_hint()
            disable_auto_focus=true
        />
    }
}
