//! The top of every page: who speaks, in which language, and the way past it.

mod brand;
#[cfg(feature = "examples")]
pub mod examples;
mod languages;
mod skip_links;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use languages::LanguageLink;
pub use skip_links::SkipLink;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The banner of the page: skip links, brand, language, name of the service.
///
/// With two languages the toggle is a link in the other language's own name; with more it is a
/// list. Inside a [`Portage`](crate::Portage) that knows its page's title the switch happens in
/// place with wasm: what was typed, the errors on screen and the focus stay. Without wasm it is
/// a link to the same page.
///
/// A header that does not say whose page it is does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let header = view! { <Header brand_href="/en"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm. The page's `<main>` needs `id="main"` and `tabindex="-1"`, or the
/// first skip link leads nowhere.
#[component]
pub fn Header(
    /// Whose page it is, in words: shown, or read in place of `brand_mark`.
    #[prop(into)]
    brand: Text,
    /// Where the brand leads, in each language. Default: nowhere.
    #[prop(into, optional)]
    brand_href: Option<Text>,
    /// A signature or a logo in place of the words. It is decoration: give it an empty `alt`,
    /// the words are read, in the page's language and then in the other official one, as a
    /// signature shows them. Official symbols are protected; bring them if you are entitled.
    #[prop(into, optional)]
    brand_mark: Option<ViewFn>,
    /// The same page in the page's languages, its own included. Default: no toggle.
    #[prop(into, optional)]
    languages: Vec<LanguageLink>,
    /// Name of the service.
    #[prop(into, optional)]
    service: Option<Text>,
    /// Where the name of the service leads, in each language. Default: nowhere.
    #[prop(into, optional)]
    service_href: Option<Text>,
    /// Ways past the header. Default: to the main content, `#main`.
    #[prop(into, optional)]
    skip_links: Option<Vec<SkipLink>>,
    /// What stands above the brand, after the skip links: that the service is new, that it is a
    /// test. Default: nothing.
    #[prop(into, optional)]
    banner: Option<ViewFn>,
    /// What stands at the end of the first row: search, account, display settings.
    #[prop(into, optional)]
    end: Option<ViewFn>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let skip_links =
        skip_links.unwrap_or_else(|| vec![SkipLink::new("#main", messages::header_skip_main())]);
    let service = service.map(|service| {
        let name = brand::named("ptg-header__service-name", service_href, None, say(service));
        view! {
            <div class="ptg-header__service">
                <div class="ptg-header__inner">{name}</div>
            </div>
        }
    });
    let banner = banner.map(|banner| {
        view! { <div class="ptg-header__inner ptg-header__banner">{banner.run()}</div> }
    });
    view! {
        <header class=classes(String::from("ptg-header"), class)>
            {skip_links::view(skip_links)}
            {banner}
            <div class="ptg-header__inner ptg-header__row">
                {brand::view(brand, brand_href, brand_mark)}
                {end.map(|end| view! { <div class="ptg-header__end">{end.run()}</div> })}
                {(languages.len() > 1).then(|| languages::view(languages))}
            </div>
            {service}
        </header>
    }
}
