//! Examples of the pagination.

use crate::examples::{examples, messages as t};
use crate::locales::Text;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    first: title_pages_first,
    last: title_pages_last,
    few: title_pages_few,
    many: title_pages_many,
    words: title_pages_words,
    #[hidden] one: title_pages_one,
    #[hidden] long: title_long,
}

fn address(page: u32) -> Text {
    ["?page=", &page.to_string()].concat().into()
}

fn default() -> impl IntoView {
    view! { <Pagination page=5 pages=12 href=address/> }
}

fn first() -> impl IntoView {
    view! { <Pagination page=1 pages=8 href=address/> }
}

fn last() -> impl IntoView {
    view! { <Pagination page=8 pages=8 href=address/> }
}

fn few() -> impl IntoView {
    view! { <Pagination page=2 pages=3 href=address/> }
}

fn many() -> impl IntoView {
    view! { <Pagination page=1234 pages=15000 href=address/> }
}

fn words() -> impl IntoView {
    view! {
        <Pagination
            page=2
            pages=5
            href=address
            label=t::pagination_decisions()
            previous=t::pagination_newer()
            next=t::pagination_older()
        />
    }
}

fn one() -> impl IntoView {
    view! { <Pagination page=1 pages=1 href=address/> }
}

fn long() -> impl IntoView {
    view! {
        <Pagination page=500000 pages=1000000 href=address next=t::pagination_long()/>
    }
}
