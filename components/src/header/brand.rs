use crate::element::{Element, IntoNode, Node, view};
use crate::portage::{say, say_before_space, use_language};
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};

/// Whose page it is: in words, or as a mark with the words only heard.
pub(super) fn view(
    brand: Text,
    href: Option<Text>,
    mark: Option<ViewFn>,
    label: Option<Text>,
) -> Node {
    // A link says where it leads, and not only whose name it bears.
    let heard = match href {
        Some(_) => label.unwrap_or_else(|| messages::header_home(brand.clone())),
        None => brand.clone(),
    };
    let label = (mark.is_none() && href.is_some()).then(|| say(heard.clone()));
    let words = match mark {
        None => view! { <span class="ptg-header__brand-name">{say(brand)}</span> },
        Some(mark) => view! {
            <span class="ptg-header__mark">{mark.run()}</span>
            <span class="ptg-visually-hidden">{say_before_space(heard)} {in_the_other_language(brand)}</span>
        },
    };
    named("ptg-header__brand", href, label, words)
}

/// A link, or plain words where it would lead nowhere.
pub(super) fn named(
    class: &'static str,
    href: Option<Text>,
    label: Option<Signal<String>>,
    content: impl IntoNode,
) -> Node {
    let tag = if href.is_some() { "a" } else { "span" };
    Element::new(tag)
        .attribute("class", class)
        .attribute("href", href.map(say))
        .attribute("aria-label", label)
        .child(content)
        .into_node()
}

/// A signature says its name in both official languages, each to be read by its own voice.
fn in_the_other_language(brand: Text) -> Node {
    let language = use_language();
    let other = move || {
        let mut official = Locale::OFFICIAL.iter().copied();
        official
            .find(|locale| *locale != language.get())
            .unwrap_or_default()
    };
    let tag = Signal::derive(move || other().tag().to_owned());
    let words = Signal::derive(move || {
        let other = brand.get(other());
        // A name that is the same in both languages is said once.
        if other == brand.get(language.get()) {
            String::new()
        } else {
            other.into_owned()
        }
    });
    view! { <span lang=tag>{words}</span> }
}
