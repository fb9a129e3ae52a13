//! What the pages of one organization have around them.

use crate::furniture::{languages, skip_links};
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Date, Month, Text};
use portage::*;

fn legal() -> Vec<Anchor> {
    vec![
        Anchor::new(t::template_error_href(), t::template_terms()),
        Anchor::new(t::template_unavailable_href(), t::template_privacy()),
    ]
}

/// A page of the organization's site: its name, the trail that leads to the page, all its links.
pub(super) fn site(href: Text, parents: Vec<Anchor>, main: AnyView) -> AnyView {
    let trail = (!parents.is_empty())
        .then(|| ViewFn::from(move || view! { <Breadcrumbs parents=parents.clone()/> }));
    let department = vec![
        Anchor::new(t::template_basic_href(), t::template_contact()),
        Anchor::new(t::template_document_href(), t::template_about()),
        Anchor::new(t::template_search_href(), t::template_news()),
    ];
    let bands = vec![FooterBand::new(
        "department",
        t::template_department(),
        department,
    )];
    let search = || {
        view! { <SearchInput scope=t::template_brand() label_hidden=true action=t::template_search_href() button_kind=ButtonKind::Secondary id="site-search"/> }
    };
    view! {
        <Header
            brand=t::template_brand()
            brand_href=t::template_home_href()
            languages=languages(|_| href.clone())
            skip_links=skip_links()
            search=search
            nostrip:breadcrumbs=trail
        />
        <main id="main" tabindex="-1">
            <Container>{main}</Container>
        </main>
        <Footer bands=bands legal=legal() modified=date()/>
    }
    .into_any()
}

/// A page of a service: little around it that leads away.
pub(super) fn service(href: Text, main: AnyView) -> AnyView {
    view! {
        <Header
            brand=t::template_brand()
            brand_href=t::template_home_href()
            languages=languages(|_| href.clone())
            skip_links=skip_links()
            service=t::template_service()
            service_href=t::template_start_href()
            compact=true
        />
        <main id="main" tabindex="-1">
            <Container width=ContainerWidth::Text>{main}</Container>
        </main>
        <Footer legal=legal() version="2.4.0" compact=true/>
    }
    .into_any()
}

/// The day that the example pages say they were changed on.
pub(super) fn date() -> Date {
    Date::from_calendar_date(2026, Month::March, 2).expect("the second of March is a day")
}
