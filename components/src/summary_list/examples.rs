//! Examples of the summary list.

use crate::examples::{examples, messages as t};
use crate::locales::{Date, Month, Text, format};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    change: title_summary_list_change,
    card: title_summary_list_card,
    more: title_summary_list_view,
    #[hidden] long: title_long,
}

fn day(year: i32, month: Month, day: u8) -> Text {
    let date = Date::from_calendar_date(year, month, day).expect("a day of the calendar");
    Text::computed(move |locale| format::long_date(locale, date).into())
}

fn address() -> SummaryRow {
    SummaryRow::lines(
        t::summary_address(),
        [t::summary_street(), t::summary_town()],
    )
}

fn default() -> impl IntoView {
    let rows = vec![
        SummaryRow::new(t::full_name(), t::summary_person()),
        SummaryRow::new(t::summary_middle(), ""),
        SummaryRow::new(t::summary_born(), day(1985, Month::December, 1)),
        address(),
    ];
    view! { <SummaryList rows/> }
}

fn change() -> impl IntoView {
    let rows = vec![
        SummaryRow::new(t::full_name(), t::summary_person()).change(t::demo_href()),
        SummaryRow::new(t::summary_middle(), "").change(t::demo_href()),
        SummaryRow::new(t::summary_sin(), "••• ••• 286"),
        address()
            .change(t::demo_href())
            .action(Anchor::new(t::demo_href(), t::summary_remove())),
    ];
    view! { <SummaryList rows/> }
}

fn card() -> impl IntoView {
    let trip = |country, back| {
        vec![
            SummaryRow::new(t::summary_country(), country),
            SummaryRow::new(t::summary_return(), back),
        ]
    };
    let remove = || vec![Anchor::new(t::demo_href(), t::summary_remove())];
    view! {
        <div>
            <SummaryList
                title=t::summary_trip_one()
                heading=HeadingLevel::H4
                actions=remove()
                rows=trip(t::summary_iceland(), day(2026, Month::March, 2))
            />
            <SummaryList
                title=t::summary_trip_two()
                heading=HeadingLevel::H4
                actions=remove()
                rows=trip(t::summary_japan(), day(2026, Month::November, 30))
            />
        </div>
    }
}

fn more() -> impl IntoView {
    let photo = || {
        view! { <svg width="72" height="96" aria-hidden="true"><rect width="72" height="96" fill="currentColor"/></svg> }
    };
    let rows = vec![
        SummaryRow::view(t::summary_photo(), photo).change(t::demo_href()),
        SummaryRow::new(t::full_name(), t::summary_person()),
    ];
    view! { <SummaryList id="summary-photo" rows/> }
}

fn long() -> impl IntoView {
    let rows = vec![
        SummaryRow::new(t::long_label(), t::long_hint()).change(t::demo_href()),
        SummaryRow::new(
            t::email(),
            "marie-josephe.ferdinande.charlotte.bourbon-parme-lorraine@exemples.example",
        )
        .change(t::demo_href()),
    ];
    view! { <SummaryList title=t::long_label() heading=HeadingLevel::H4 rows/> }
}
