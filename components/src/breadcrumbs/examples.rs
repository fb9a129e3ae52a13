//! Examples of the breadcrumbs.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    one: title_crumbs_one,
    many: title_crumbs_many,
    words: title_crumbs_words,
    #[hidden] long: title_long,
}

fn link(label: locales::Text) -> Anchor {
    Anchor::new(t::home_href(), label)
}

fn default() -> impl IntoView {
    let parents = vec![
        link(t::breadcrumbs_home()),
        link(t::breadcrumbs_travel()),
        link(t::passports()),
    ];
    view! { <Breadcrumbs parents=parents/> }
}

fn one() -> impl IntoView {
    view! { <Breadcrumbs parents=vec![link(t::breadcrumbs_home())]/> }
}

fn many() -> impl IntoView {
    let parents = vec![
        link(t::breadcrumbs_home()),
        link(t::breadcrumbs_travel()),
        link(t::passports()),
        link(t::breadcrumbs_renew()),
        link(t::breadcrumbs_photos()),
        link(t::breadcrumbs_abroad()),
        link(t::breadcrumbs_europe()),
    ];
    view! { <Breadcrumbs parents=parents/> }
}

fn words() -> impl IntoView {
    let parents = vec![link(t::breadcrumbs_home()), link(t::passports())];
    view! { <Breadcrumbs parents=parents label=t::breadcrumbs_path()/> }
}

fn long() -> impl IntoView {
    let parents = vec![
        link(t::department()),
        link(t::breadcrumbs_long()),
        link(t::side_navigation_long()),
        link(t::long_label()),
    ];
    view! { <Breadcrumbs parents=parents/> }
}
