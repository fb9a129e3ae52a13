//! Examples of the summary box.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    links: title_summary_links,
    heading: title_summary_heading,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let points = vec![t::summary_who(), t::summary_when(), t::summary_cost()];
    view! { <SummaryBox id="key-points" level=HeadingLevel::H4 points/> }
}

fn links() -> impl IntoView {
    let links = vec![
        Anchor::new(t::home_href(), t::summary_photos()),
        Anchor::new(t::demo_href(), t::summary_office()),
    ];
    view! { <SummaryBox id="next" level=HeadingLevel::H4 heading=t::summary_next() links/> }
}

fn heading() -> impl IntoView {
    let points = vec![t::summary_who(), t::summary_cost()];
    view! {
        <SummaryBox id="travel" level=HeadingLevel::H4 heading=t::passports() points>
            <p>{say(t::summary_questions())}</p>
        </SummaryBox>
    }
}

fn long() -> impl IntoView {
    let points = vec![t::long_hint(), t::long_error()];
    view! { <SummaryBox id="long-points" level=HeadingLevel::H4 heading=t::long_label() points/> }
}
