//! Whose site this is, and the links that the law asks of it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::definition::definition;
use crate::element::view;
use crate::link::{Anchor, list};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The institution that answers for the site, what it is part of, and its required links. It stands
/// at the end of the page, below or in place of a [`Footer`](crate::Footer).
///
/// An identifier without an institution does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let identifier = view! { <Identifier address="example.gc.ca"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Identifier(
    /// Name of the institution.
    #[prop(into)]
    institution: Text,
    /// Where its name leads, in each language. Default: nowhere.
    #[prop(into, optional)]
    institution_href: Option<Text>,
    /// What the institution is part of: "Government of Canada". Default: not said.
    #[prop(into, optional)]
    part_of: Option<Text>,
    /// Address of the site, by which people tell it from a copy: `example.gc.ca`. Default: not said.
    #[prop(into, optional)]
    address: Option<Text>,
    /// Links that the institution must give: accessibility, access to information, privacy.
    /// Default: none.
    #[prop(into, optional)]
    links: Vec<Anchor>,
    /// A sign of the institution beside its name. It is decoration: give it an empty `alt`. Official
    /// symbols are protected; bring them if you are entitled. Default: none.
    #[prop(into, optional)]
    mark: Option<ViewFn>,
    /// Name of the part of the page, told to screen readers. Default: "Whose site this is".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Name of the links, told to screen readers. Default: "Required links".
    #[prop(into, optional)]
    links_label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label.unwrap_or_else(messages::identifier_label));
    let name = say(institution);
    let name = match institution_href {
        Some(href) => view! { <a href=say(href)>{name}</a> },
        None => view! { <span>{name}</span> },
    };
    let part_of = part_of.map(|whole| definition(messages::identifier_part_of(), say(whole)));
    let address = address.map(|address| definition(messages::identifier_address(), say(address)));
    let links = (!links.is_empty()).then(|| {
        let label = say(links_label.unwrap_or_else(messages::identifier_links));
        view! { <nav aria-label=label>{list(links)}</nav> }
    });
    view! {
        <section class=classes(String::from("ptg-identifier"), class) aria-label=label>
            <div class="ptg-identifier__inner">
                {mark.map(|mark| view! { <div class="ptg-identifier__mark">{mark.run()}</div> })}
                <dl>
                    {definition(messages::identifier_institution(), name)}
                    {part_of}
                    {address}
                </dl>
                {links}
            </div>
        </section>
    }
}
