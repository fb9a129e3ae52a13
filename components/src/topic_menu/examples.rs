//! Examples of the topic menu.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    all: title_topic_all,
    open: title_topic_open,
    many: title_topic_many,
    #[hidden] long: title_long,
}

fn link(label: locales::Text) -> Anchor {
    Anchor::new(t::home_href(), label)
}

fn benefits() -> Vec<Anchor> {
    vec![link(t::topic_menu_child()), link(t::topic_menu_parental())]
}

fn taxes() -> Vec<Anchor> {
    vec![link(t::topic_menu_return()), link(t::topic_menu_credits())]
}

fn travel() -> Vec<Anchor> {
    vec![link(t::passports()), link(t::topic_menu_advice())]
}

fn default() -> impl IntoView {
    let topics = vec![
        Topic::new(t::topic_menu_benefits(), benefits()),
        Topic::new(t::topic_menu_taxes(), taxes()),
        Topic::new(t::topic_menu_travel(), travel()),
    ];
    view! { <TopicMenu topics=topics/> }
}

fn all() -> impl IntoView {
    let topics = vec![
        Topic::new(t::topic_menu_benefits(), benefits()).all(link(t::topic_menu_benefits_all())),
        Topic::new(t::topic_menu_taxes(), taxes()).all(link(t::topic_menu_taxes_all())),
        Topic::new(t::topic_menu_travel(), travel()).all(link(t::topic_menu_travel_all())),
    ];
    view! { <TopicMenu id="topics-with-pages" topics=topics/> }
}

fn open() -> impl IntoView {
    let topics = vec![
        Topic::new(t::topic_menu_benefits(), benefits()),
        Topic::new(t::topic_menu_taxes(), taxes()).open(),
    ];
    view! { <TopicMenu id="services" topics=topics label=t::topic_menu_services()/> }
}

fn many() -> impl IntoView {
    let mut many = benefits();
    many.extend([
        link(t::topic_menu_pension()),
        link(t::topic_menu_disability()),
        link(t::topic_menu_housing()),
        link(t::topic_menu_death()),
    ]);
    let topics = vec![
        Topic::new(t::topic_menu_benefits(), many).open(),
        Topic::new(t::topic_menu_travel(), travel()),
    ];
    view! { <TopicMenu id="many-links" topics=topics/> }
}

fn long() -> impl IntoView {
    let topics = vec![
        Topic::new(
            t::side_navigation_long(),
            vec![link(t::side_navigation_long_title())],
        )
        .open(),
        Topic::new(t::side_navigation_long_title(), taxes()),
    ];
    view! { <TopicMenu id="long-topics" topics=topics/> }
}
