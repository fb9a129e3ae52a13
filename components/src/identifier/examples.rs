//! Examples of the identifier.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    links: title_identifier_links,
    mark: title_mark,
    part: title_identifier_part,
    #[hidden] long: title_long,
}

fn required() -> Vec<Anchor> {
    vec![
        Anchor::new(t::home_href(), t::identifier_accessibility()),
        Anchor::new(t::demo_href(), t::identifier_information()),
        Anchor::new("https://www.canada.ca/", t::identifier_reports()).site("canada.ca"),
    ]
}

fn default() -> impl IntoView {
    view! { <Identifier institution=t::department()/> }
}

fn links() -> impl IntoView {
    view! {
        <Identifier
            institution=t::department()
            institution_href=t::home_href()
            address=t::identifier_address()
            links=required()
        />
    }
}

fn mark() -> impl IntoView {
    let mark = || view! { <svg width="48" height="48" aria-hidden="true"><circle cx="24" cy="24" r="24" fill="currentColor"/></svg> };
    view! { <Identifier institution=t::department() mark links=required()/> }
}

fn part() -> impl IntoView {
    view! { <Identifier institution=t::department() part_of=t::identifier_government()/> }
}

fn long() -> impl IntoView {
    view! {
        <Identifier
            institution=t::long_label()
            part_of=t::long_hint()
            address="renseignements-renouvellement-passeports.exemples-examples.gc.ca"
            links=vec![Anchor::new(t::home_href(), t::long_button())]
        />
    }
}
