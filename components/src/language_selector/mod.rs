//! The way to the same page in another language.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod link;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod switch;
#[cfg(test)]
mod tests;

pub use link::LanguageLink;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};
use switch::Switch;

/// With two languages one link to the other; with more a list, in which the present one is no
/// link. [`Header`](crate::Header) has one already.
///
/// Inside a [`Portage`](crate::Portage) that knows its page's title the switch happens in place
/// with wasm: what was typed, the errors on screen and the focus stay.
///
/// # Server-side rendering
/// Complete: without wasm each language is a link to the same page in that language. With fewer
/// than two languages there is nothing.
#[component]
pub fn LanguageSelector(
    /// The same page in the page's languages, its own included.
    #[prop(into)]
    languages: Vec<LanguageLink>,
    /// Heading, told to screen readers. Default: "Language selection".
    #[prop(into, optional)]
    heading: Option<Text>,
    /// Rank of that heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading_level: HeadingLevel,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    if languages.len() < 2 {
        return Node::Nothing;
    }
    let language = use_language();
    let number = languages.len();
    let links = StoredValue::new(languages);
    let (own, items) = if number == 2 {
        // One and the same link for both ways: it keeps the focus when it turns around.
        let other = move || {
            let present = Some(language.get());
            links.with_value(|links| {
                links
                    .iter()
                    .position(|link| link.locale != present)
                    .unwrap_or_default()
            })
        };
        (
            "ptg-language-selector ptg-language-selector--toggle",
            vec![Signal::derive(other)],
        )
    } else {
        (
            "ptg-language-selector",
            (0..number).map(Signal::stored).collect(),
        )
    };
    let switch = Switch::new(language);
    let heading = say(heading.unwrap_or_else(messages::language_selector_heading));
    let items = items
        .into_iter()
        .map(|shown| item(links, shown, switch))
        .collect_view();
    view! {
        <div class=classes(String::from(own), class)>
            {heading_level.view("ptg-visually-hidden", None, heading)}
            <ul on:click=move |event| { let _ = switch.follow(&event); }>{items}</ul>
        </div>
    }
}

/// The link at the place `shown`.
fn item(links: StoredValue<Vec<LanguageLink>>, shown: Signal<usize>, switch: Switch) -> Node {
    let of = move |part: fn(&LanguageLink, Locale) -> Option<String>| {
        Signal::derive(move || {
            let locale = switch.language.get();
            links.with_value(|links| part(&links[shown.get()], locale))
        })
    };
    let tag = of(|link, _| Some(link.language.tag.to_owned()));
    let name = of(|link, _| Some(link.language.name.to_owned()));
    view! {
        <li>
            // The name of a language is in that language, and no translation tool may change it.
            // `tabindex` lets the link that was just followed keep the focus, link no more.
            <a
                href=of(|link, locale| (link.locale != Some(locale)).then(|| link.address(locale)))
                tabindex=of(|link, locale| (link.locale == Some(locale)).then(|| "-1".to_owned()))
                aria-current=of(|link, locale| (link.locale == Some(locale)).then(|| "true".to_owned()))
                lang=tag
                // Both are about where a link leads: HTML has neither on a link to nowhere.
                hreflang=of(|link, locale| (link.locale != Some(locale)).then(|| link.language.tag.to_owned()))
                rel=of(|link, locale| (link.locale != Some(locale)).then(|| "alternate".to_owned()))
                dir=of(|link, _| Some(link.direction.to_owned()))
                translate="no"
            >
                <span class="ptg-language-selector__name">{name}</span>
                <abbr class="ptg-language-selector__code" title=name>{of(|link, _| Some(link.primary().to_owned()))}</abbr>
            </a>
        </li>
    }
}
