//! Examples of the side navigation.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    groups: title_side_groups,
    deep: title_side_deep,
    flat: title_side_flat,
    #[hidden] long: title_long,
}

fn link(label: locales::Text) -> NavigationItem {
    Anchor::new(t::home_href(), label).into()
}

fn here(label: locales::Text) -> NavigationItem {
    Anchor::new(t::home_href(), label).current().into()
}

fn default() -> impl IntoView {
    let file = vec![
        here(t::side_navigation_online()),
        link(t::side_navigation_paper()),
    ];
    let items = vec![
        link(t::side_navigation_prepare()),
        link(t::side_navigation_file()).under(file),
        link(t::side_navigation_after()),
    ];
    view! { <SideNavigation title=t::side_navigation_title() heading=HeadingLevel::H4 items=items/> }
}

fn groups() -> impl IntoView {
    let prepare = vec![
        link(t::side_navigation_documents()),
        link(t::side_navigation_dates()),
    ];
    let file = vec![
        here(t::side_navigation_online()),
        link(t::side_navigation_paper()),
    ];
    let after = vec![
        link(t::side_navigation_refund()),
        link(t::side_navigation_change()),
    ];
    let items = vec![
        NavigationItem::group(t::side_navigation_prepare(), prepare),
        NavigationItem::group(t::side_navigation_file(), file),
        NavigationItem::group(t::side_navigation_after(), after),
    ];
    view! {
        <SideNavigation
            id="tax-groups"
            title=t::side_navigation_title()
            heading=HeadingLevel::H4
            items=items
        />
    }
}

fn deep() -> impl IntoView {
    let online = vec![here(t::side_navigation_software())];
    let file = vec![
        link(t::side_navigation_online()).under(online),
        link(t::side_navigation_paper()),
    ];
    let items = vec![
        link(t::side_navigation_prepare()),
        link(t::side_navigation_file()).under(file),
    ];
    view! {
        <SideNavigation
            id="tax-deep"
            title=t::side_navigation_title()
            heading=HeadingLevel::H4
            items=items
        />
    }
}

fn flat() -> impl IntoView {
    let items = vec![
        link(t::side_navigation_documents()),
        here(t::side_navigation_dates()),
    ];
    view! {
        <SideNavigation
            id="tax-flat"
            title=t::side_navigation_prepare()
            heading=HeadingLevel::H4
            menu=t::service_navigation_pages()
            items=items
        />
    }
}

fn long() -> impl IntoView {
    let under = vec![here(t::side_navigation_long())];
    let items = vec![
        NavigationItem::group(t::side_navigation_long(), under),
        link(t::side_navigation_long()),
    ];
    view! {
        <SideNavigation
            id="family"
            title=t::side_navigation_long_title()
            heading=HeadingLevel::H4
            items=items
        />
    }
}
