//! What the tests ask of the examples, and what they do not, in words for who chooses a component.

use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};

/// What is checked, the same for every component: kinds of checks, for their number changes.
const CHECKED: [fn() -> Text; 9] = [
    t::site_checked_rules,
    t::site_checked_keyboard,
    t::site_checked_heard,
    t::site_checked_used,
    t::site_checked_colours,
    t::site_checked_sizes,
    t::site_checked_language,
    t::site_checked_unaided,
    t::site_checked_policy,
];

/// The section of a component's page.
pub(super) fn section(locale: Locale) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let checked = CHECKED.map(|text| view! { <li>{say(text())}</li> });
    view! {
        <section id="checked" aria-labelledby="checked-title">
            <h2 id="checked-title">{say(t::site_checked())}</h2>
            <p>{say(t::site_checked_text())}</p>
            <ul>{checked.collect_view()}</ul>
            <p>{say(t::site_checked_not())}</p>
        </section>
    }
    .into_any()
}
