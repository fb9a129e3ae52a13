//! Examples of the in-page navigation.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    nested: title_contents_nested,
    words: title_contents_words,
    sticky: title_contents_sticky,
    #[hidden] long: title_long,
}

fn section(id: &'static str, heading: locales::Text, text: locales::Text) -> impl IntoView {
    view! {
        <h4 id=id tabindex="-1">{say(heading)}</h4>
        <p>{say(text)}</p>
    }
}

fn default() -> impl IntoView {
    let sections = vec![
        PageSection::new("who", t::in_page_navigation_who()),
        PageSection::new("cost", t::in_page_navigation_cost()),
        PageSection::new("wait", t::in_page_navigation_wait()),
    ];
    view! {
        <div>
            <InPageNavigation sections=sections heading=HeadingLevel::H4/>
            {section("who", t::in_page_navigation_who(), t::in_page_navigation_who_text())}
            {section("cost", t::in_page_navigation_cost(), t::in_page_navigation_cost_text())}
            {section("wait", t::in_page_navigation_wait(), t::in_page_navigation_wait_text())}
        </div>
    }
}

fn nested() -> impl IntoView {
    let children = PageSection::new("nested-children", t::in_page_navigation_children());
    let sections = vec![
        PageSection::new("nested-who", t::in_page_navigation_who()).under(vec![children]),
        PageSection::new("nested-cost", t::in_page_navigation_cost()),
    ];
    view! {
        <div>
            <InPageNavigation id="nested-contents" sections=sections heading=HeadingLevel::H4/>
            {section("nested-who", t::in_page_navigation_who(), t::in_page_navigation_who_text())}
            <h5 id="nested-children" tabindex="-1">{say(t::in_page_navigation_children())}</h5>
            <p>{say(t::in_page_navigation_children_text())}</p>
            {section("nested-cost", t::in_page_navigation_cost(), t::in_page_navigation_cost_text())}
        </div>
    }
}

fn words() -> impl IntoView {
    let sections = vec![
        PageSection::new("rule-who", t::in_page_navigation_who()),
        PageSection::new("rule-wait", t::in_page_navigation_wait()),
    ];
    view! {
        <div>
            <InPageNavigation
                id="rules"
                sections=sections
                title=t::in_page_navigation_rules()
                heading=HeadingLevel::H4
            />
            {section("rule-who", t::in_page_navigation_who(), t::in_page_navigation_who_text())}
            {section("rule-wait", t::in_page_navigation_wait(), t::in_page_navigation_wait_text())}
        </div>
    }
}

fn sticky() -> impl IntoView {
    let sections = vec![
        PageSection::new("sticky-cost", t::in_page_navigation_cost()),
        PageSection::new("sticky-wait", t::in_page_navigation_wait()),
    ];
    view! {
        <div>
            <InPageNavigation
                id="sticky-contents"
                sections=sections
                heading=HeadingLevel::H4
                sticky=true
            />
            {section("sticky-cost", t::in_page_navigation_cost(), t::in_page_navigation_cost_text())}
            {section("sticky-wait", t::in_page_navigation_wait(), t::in_page_navigation_wait_text())}
        </div>
    }
}

fn long() -> impl IntoView {
    let sections = vec![PageSection::new("changes", t::in_page_navigation_long())];
    view! {
        <div>
            <InPageNavigation id="long-contents" sections=sections heading=HeadingLevel::H4/>
            {section("changes", t::in_page_navigation_long(), t::long_hint())}
        </div>
    }
}
