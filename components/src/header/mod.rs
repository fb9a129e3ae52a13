//! The top of every page: who speaks, in which language, and the way past it.

mod brand;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::language_selector::{LanguageLink, LanguageSelector};
use crate::portage::say;
use crate::skip_links::{SkipLink, SkipLinks};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The banner of the page: skip links, brand, search, account, language, name of the service,
/// navigation, breadcrumbs.
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
    /// What that link is called, told to screen readers; it holds the words that are seen (WCAG
    /// 2.5.3). Default: the brand, and "home page".
    #[prop(into, optional)]
    brand_label: Option<Text>,
    /// A signature or a logo in place of the words. It is decoration: give it an empty `alt`,
    /// the words are read, in the page's language and then in the other official one, as a
    /// signature shows them. Official symbols are protected; bring them if you are entitled.
    #[prop(into, optional)]
    brand_mark: Option<ViewFn>,
    /// A few words beside the brand: what it is there for. Default: none.
    #[prop(into, optional)]
    tagline: Option<Text>,
    /// The same page in the page's languages, its own included. Default: no toggle.
    #[prop(into, optional)]
    languages: Vec<LanguageLink>,
    /// Heading of the languages, told to screen readers. Default: "Language selection".
    #[prop(into, optional)]
    languages_heading: Option<Text>,
    /// Name of the service.
    #[prop(into, optional)]
    service: Option<Text>,
    /// Where the name of the service leads, in each language. Default: nowhere.
    #[prop(into, optional)]
    service_href: Option<Text>,
    /// Ways past the header. Default: to the main content, `#main`.
    #[prop(into, optional)]
    skip_links: Option<Vec<SkipLink>>,
    /// Name of the skip links, told to screen readers. Default: "Skip links".
    #[prop(into, optional)]
    skip_links_label: Option<Text>,
    /// What stands above the brand, after the skip links: the phase of the service, an alert, a
    /// question about cookies. Default: nothing.
    #[prop(into, optional)]
    banner: Option<ViewFn>,
    /// A [`SearchInput`](crate::SearchInput) in the first row. Default: none.
    #[prop(into, optional)]
    search: Option<ViewFn>,
    /// An [`AccountMenu`](crate::AccountMenu): who is signed in, or the way to sign in. Default:
    /// not said.
    #[prop(into, optional)]
    account: Option<ViewFn>,
    /// What stands at the end of the first row besides: display settings.
    #[prop(into, optional)]
    end: Option<ViewFn>,
    /// The service's navigation, below its name. Default: none.
    #[prop(into, optional)]
    navigation: Option<ViewFn>,
    /// The trail that leads to the page, last in the header. Default: none.
    #[prop(into, optional)]
    breadcrumbs: Option<ViewFn>,
    /// The name of the service in the first row, beside the brand, and less high: for an
    /// application, which needs the room. Default: `false`.
    #[prop(optional)]
    compact: bool,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let skip_links =
        skip_links.unwrap_or_else(|| vec![SkipLink::new("#main", messages::skip_links_main())]);
    let service = service
        .map(|service| brand::named("ptg-header__service-name", service_href, None, say(service)));
    let (beside, service) = if compact {
        (service, None)
    } else {
        (None, service)
    };
    let service = service.map(|name| {
        view! {
            <div class="ptg-header__service">
                <div class="ptg-header__inner">{name}</div>
            </div>
        }
    });
    let inner = |class: &'static str, slot: Option<ViewFn>| {
        slot.map(|slot| view! { <div class=class>{slot.run()}</div> })
    };
    let account = account.map(|account| account.run());
    let tagline = tagline.map(|words| view! { <p class="ptg-header__tagline">{say(words)}</p> });
    let languages = (languages.len() > 1)
        .then(|| view! { <LanguageSelector languages nostrip:heading=languages_heading/> });
    let own = if compact {
        "ptg-header ptg-header--compact"
    } else {
        "ptg-header"
    };
    view! {
        <header class=classes(String::from(own), class)>
            <SkipLinks links=skip_links nostrip:label=skip_links_label/>
            {inner("ptg-header__inner ptg-header__banner", banner)}
            <div class="ptg-header__inner ptg-header__row">
                {brand::view(brand, brand_href, brand_mark, brand_label)}
                {tagline}
                {beside}
                {inner("ptg-header__search", search)}
                {inner("ptg-header__end", end)}
                {account}
                {languages}
            </div>
            {service}
            {inner("ptg-header__inner ptg-header__navigation", navigation)}
            {inner("ptg-header__inner ptg-header__breadcrumbs", breadcrumbs)}
        </header>
    }
}
