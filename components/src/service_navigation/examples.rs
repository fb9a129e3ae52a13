//! Examples of the service navigation.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    section: title_navigation_section,
    words: title_navigation_words,
    site: title_navigation_site,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let items = vec![
        Anchor::new(t::home_href(), t::service_navigation_home()).into(),
        Anchor::new(t::demo_href(), t::service_navigation_applications())
            .current()
            .into(),
        Anchor::new(t::home_href(), t::service_navigation_messages()).into(),
        Anchor::new(t::home_href(), t::service_navigation_payments()).into(),
    ];
    view! { <ServiceNavigation items=items/> }
}

fn section() -> impl IntoView {
    let applications = Anchor::new(t::demo_href(), t::service_navigation_applications());
    let items = vec![
        Anchor::new(t::home_href(), t::service_navigation_home()).into(),
        NavigationItem::new(applications).section(),
        Anchor::new(t::home_href(), t::service_navigation_messages()).into(),
    ];
    view! { <ServiceNavigation id="in-a-section" items=items/> }
}

fn words() -> impl IntoView {
    let items = vec![
        Anchor::new(t::home_href(), t::service_navigation_home()).into(),
        Anchor::new(t::home_href(), t::service_navigation_payments()).into(),
    ];
    view! {
        <ServiceNavigation
            id="account"
            items=items
            label=t::service_navigation_account()
            menu=t::service_navigation_pages()
        />
    }
}

fn site() -> impl IntoView {
    let advice = Anchor::new(
        t::service_navigation_advice_href(),
        t::service_navigation_advice(),
    );
    let items = vec![
        Anchor::new(t::home_href(), t::passports()).current().into(),
        advice.site(t::service_navigation_advice_site()).into(),
    ];
    view! { <ServiceNavigation id="with-a-site" items=items/> }
}

fn long() -> impl IntoView {
    let items = vec![
        Anchor::new(t::home_href(), t::service_navigation_long())
            .current()
            .into(),
        Anchor::new(t::home_href(), t::service_navigation_long_other()).into(),
        Anchor::new(t::home_href(), t::service_navigation_messages()).into(),
    ];
    view! { <ServiceNavigation id="with-long-texts" items=items/> }
}
