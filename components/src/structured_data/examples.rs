//! Examples of structured data. What they add is in their HTML only.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    site: title_structured_data_site,
    both: title_structured_data_both,
    hostile: title_structured_data_hostile,
}

fn trail() -> Vec<Anchor> {
    vec![
        Anchor::new("https://www.canada.ca/", "Canada.ca"),
        Anchor::new(t::home_href(), t::passports()),
    ]
}

fn default() -> impl IntoView {
    view! {
        <div>
            <p>{say(t::structured_data_unseen())}</p>
            <StructuredData origin="https://example.gc.ca" trail=trail()/>
        </div>
    }
}

fn site() -> impl IntoView {
    let site = WebSite::new(t::service(), t::home_href()).publisher(t::department());
    view! {
        <div>
            <p>{say(t::structured_data_unseen())}</p>
            <StructuredData origin="https://example.gc.ca" site/>
        </div>
    }
}

fn both() -> impl IntoView {
    let site = WebSite::new(t::service(), t::home_href());
    view! {
        <div>
            <p>{say(t::structured_data_unseen())}</p>
            <StructuredData origin="https://example.gc.ca" trail=trail() site/>
        </div>
    }
}

fn hostile() -> impl IntoView {
    let trail = vec![Anchor::new(
        t::home_href(),
        "</script><script>document.title = 'no'</script>",
    )];
    view! {
        <div>
            <p>{say(t::structured_data_unseen())}</p>
            <StructuredData origin="https://example.gc.ca" trail/>
        </div>
    }
}
