use super::surroundings::{date, site};
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

/// How many the page says there are, and on how many pages.
const FOUND: u32 = 47;
const PAGES: u32 = 5;

pub(super) fn page(href: Text) -> AnyView {
    let results = [
        (
            t::template_basic_href(),
            t::template_basic_title(),
            t::template_basic_lead(),
        ),
        (
            t::template_start_href(),
            t::template_start_title(),
            t::template_start_lead(),
        ),
        (
            t::template_document_href(),
            t::template_search_photo(),
            t::template_search_photo_text(),
        ),
    ];
    let item = |(href, label, text): (Text, Text, Text)| {
        CollectionItem::new(Anchor::new(href, label))
            .description(text)
            .date(locales::messages::date_modified_label(), date())
    };
    let results = results.map(item).to_vec();
    let parents = vec![Anchor::new(
        t::template_landing_href(),
        t::template_landing_title(),
    )];
    let query = say(t::template_search_query());
    let pages = {
        let href = href.clone();
        Callback::new(move |page: u32| {
            let href = href.clone();
            let page = page.to_string();
            Text::computed(move |locale| [&href.get(locale), "?page=", &page].concat().into())
        })
    };
    let main = view! {
        <Heading level=HeadingLevel::H1 text=t::template_search_title()/>
        <SearchInput action=href.clone() value=query/>
        <Heading level=HeadingLevel::H2 text=t::template_search_found(FOUND) size=HeadingSize::Small id="found"/>
        <Collection items=results level=HeadingLevel::H3 ordered=true labelled_by="found"/>
        <Pagination page=1u32 pages=PAGES href=pages/>
    };
    site(href, parents, main.into_any())
}
