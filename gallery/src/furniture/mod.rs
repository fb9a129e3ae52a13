//! The gallery's own header and footer, also those of the demonstration service: for the wasm
//! too, which hydrates the service's whole page.

use crate::messages as t;
use portage::element::{Node, view};
use portage::locales::{Locale, Text};
use portage::*;

/// The header of a page of the gallery: with the choice of theme and mode, which only pages that
/// are not hydrated whole have: there it costs no wasm.
#[cfg(not(target_arch = "wasm32"))]
pub fn header_with_display(languages: Vec<LanguageLink>) -> Node {
    view! {
        <Header
            brand=t::site_brand()
            brand_href=t::site_home_href()
            languages=languages
            end=display
            skip_links=skip_links()
        />
    }
}

/// Theme and mode: `display.js` brings them to life, on pages without wasm too.
#[cfg(not(target_arch = "wasm32"))]
fn display() -> Node {
    let themes = vec![
        Choice::new("portage", t::site_theme_portage()),
        Choice::new("canada", t::site_theme_canada()),
    ];
    view! { <DisplaySettings themes/> }
}

/// The gallery's header, with the same page in the other language.
pub fn header(languages: Vec<LanguageLink>) -> Node {
    view! { <Header brand=t::site_brand() brand_href=t::site_home_href() languages=languages skip_links=skip_links()/> }
}

/// The page in every language, for the header; `path` gives its address.
pub fn languages<A: Into<Text>>(path: impl Fn(Locale) -> A) -> Vec<LanguageLink> {
    let link = |locale: &Locale| LanguageLink::new(*locale, path(*locale));
    Locale::OFFICIAL.iter().map(link).collect()
}

/// The ways past the header of every page here: to the content, and to the footer.
pub fn skip_links() -> Vec<SkipLink> {
    vec![
        SkipLink::new("#main", locales::messages::skip_links_main()),
        SkipLink::new("#about", locales::messages::skip_links_about()),
    ]
}

/// The gallery's footer, on every page the same.
pub fn footer() -> Node {
    let documentation = vec![
        Anchor::new(t::site_components_href(), t::site_components_all()),
        Anchor::new(t::site_tokens_portage_href(), t::site_tokens_portage()),
        Anchor::new(t::site_tokens_canada_href(), t::site_tokens_canada()),
        Anchor::new(t::site_demo_href(), t::site_demo()),
    ];
    let bands = vec![FooterBand::new(
        "gallery",
        t::site_footer_heading(),
        documentation,
    )];
    view! { <Footer bands=bands version=env!("CARGO_PKG_VERSION")/> }
}
