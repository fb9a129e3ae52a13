//! Examples of the collection.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

use crate::locales::{Date, Month};

examples! {
    default: title_default,
    results: title_collection_results,
    most_requested: title_collection_most,
    site: title_site,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let items = vec![
        CollectionItem::new(Anchor::new(t::home_href(), t::read_renew()))
            .description(t::read_renew_text()),
        CollectionItem::new(Anchor::new(t::demo_href(), t::read_fees()))
            .description(t::read_fees_text()),
    ];
    view! { <Collection items level=HeadingLevel::H4/> }
}

fn results() -> impl IntoView {
    let first = Date::from_calendar_date(2026, Month::March, 1).expect("a day");
    let later = Date::from_calendar_date(2026, Month::August, 14).expect("a day");
    let items = vec![
        CollectionItem::new(Anchor::new(t::home_href(), t::read_fees()))
            .description(t::read_fees_text())
            .kind(t::collection_news())
            .date(t::collection_published(), later),
        CollectionItem::new(Anchor::new(t::demo_href(), t::read_photos()))
            .kind(t::collection_guide())
            .date(t::collection_updated(), first),
        CollectionItem::new(Anchor::new(t::home_href(), t::read_renew()))
            .kind(t::collection_form()),
    ];
    view! { <Collection items level=HeadingLevel::H4 ordered=true/> }
}

fn most_requested() -> impl IntoView {
    let items = vec![
        CollectionItem::new(Anchor::new(t::demo_href(), t::read_renew())),
        CollectionItem::new(Anchor::new(t::home_href(), t::read_fees())),
        CollectionItem::new(Anchor::new(t::home_href(), t::read_photos())),
    ];
    view! {
        <div>
            <h4 id="most-requested">{say(t::collection_most())}</h4>
            <Collection items ordered=true labelled_by="most-requested"/>
        </div>
    }
}

fn site() -> impl IntoView {
    let travel =
        Anchor::new(t::read_travel_href(), t::read_travel_advice()).site(t::read_travel_site());
    let items = vec![
        CollectionItem::new(travel).kind(t::collection_guide()),
        CollectionItem::new(Anchor::new(t::home_href(), t::read_renew())),
    ];
    view! { <Collection items level=HeadingLevel::H4/> }
}

fn long() -> impl IntoView {
    let day = Date::from_calendar_date(2026, Month::September, 30).expect("a day");
    let items = vec![
        CollectionItem::new(
            Anchor::new("https://www.canada.ca", t::long_label()).site("canada.ca"),
        )
        .description(t::long_hint())
        .kind(t::long_error())
        .date(t::collection_published(), day),
    ];
    view! { <Collection items level=HeadingLevel::H4/> }
}
