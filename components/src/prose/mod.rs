//! Written content as a whole: headings, paragraphs, lists and tables that carry no classes.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod trusted;

pub use trusted::TrustedHtml;

use crate::classes::classes;
use crate::element::{Element, view};
use crate::portage::use_language;
use leptos::prelude::*;

/// Styles for plain HTML: what a service writes in its views, without a component for each
/// paragraph.
///
/// Elements with a class of their own, such as other components, are left as they are.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Prose<C: IntoView + 'static>(
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The content.
    children: TypedChildren<C>,
) -> impl IntoView {
    view! { <div class=classes(String::from("ptg-prose"), class)>{children}</div> }
}

/// The same for HTML that comes as a text: rendered Markdown, the body of a page from a content
/// management system.
///
/// It takes no `String`: what a person has typed must not become a part of the page by mistake.
///
/// ```compile_fail,E0308
/// use leptos::prelude::*;
/// use portage::*;
/// let comment = String::from("<img src=x onerror=alert(1)>");
/// let prose = view! { <TrustedProse html=comment/> };
/// ```
///
/// # Server-side rendering
/// Only the server writes the HTML; the wasm leaves it as it came. In a view that appears later in
/// the browser it stays empty.
#[component]
pub fn TrustedProse(
    /// The HTML, and who vouches for it.
    html: TrustedHtml,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    // It stays in the language in which it was sent, also where the page around it is switched.
    let locale = use_language().get_untracked();
    Element::new("div")
        .attribute("class", classes(String::from("ptg-prose"), class))
        .attribute("lang", locale.tag())
        .raw(html.write(locale))
        .into_node()
}
