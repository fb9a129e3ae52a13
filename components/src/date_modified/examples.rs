//! Examples of the date modified.

use crate::examples::{examples, messages as t};
use crate::locales::{Date, Month};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    version: title_version,
    label: title_date_modified_label,
    #[hidden] long: title_long,
}

fn day() -> Date {
    Date::from_calendar_date(2026, Month::March, 1).expect("a day of the calendar")
}

fn default() -> impl IntoView {
    view! { <DateModified edition=day()/> }
}

fn version() -> impl IntoView {
    view! { <DateModified edition=Edition::version("1.4.0")/> }
}

fn label() -> impl IntoView {
    view! { <DateModified edition=day() label=t::date_modified_checked()/> }
}

fn long() -> impl IntoView {
    let build = "2026.03.01-release-candidate-2+f0c1db4fd79f2b06c4d8a0f16e3b5a7998ad3c47";
    view! { <DateModified edition=Edition::version(build) label=t::long_label()/> }
}
