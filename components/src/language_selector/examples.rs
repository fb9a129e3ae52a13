//! Examples of the language selector.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    three_languages: title_three_languages,
    right_to_left: title_language_selector_rtl,
    heading: title_language_selector_heading,
    #[hidden] many: title_language_selector_many,
}

fn both() -> Vec<LanguageLink> {
    vec![
        LanguageLink::new(Locale::EnCa, "/en/components/language-selector/"),
        LanguageLink::new(Locale::FrCa, "/fr/composants/language-selector/"),
    ]
}

/// A language that Portage does not speak: the link always loads a page.
fn further(tag: &'static str, name: &'static str, direction: &'static str) -> LanguageLink {
    LanguageLink::further(tag, name, direction, t::home_href())
}

fn default() -> impl IntoView {
    view! { <LanguageSelector languages=both()/> }
}

fn three_languages() -> impl IntoView {
    let mut languages = both();
    languages.push(further("iu", "ᐃᓄᒃᑎᑐᑦ", "ltr"));
    view! { <LanguageSelector languages/> }
}

fn right_to_left() -> impl IntoView {
    let mut languages = both();
    languages.push(further("ar", "العربية", "rtl"));
    view! { <LanguageSelector languages/> }
}

fn heading() -> impl IntoView {
    view! { <LanguageSelector languages=both() heading=t::language_selector_letter() heading_level=HeadingLevel::H4/> }
}

fn many() -> impl IntoView {
    let mut languages = both();
    languages.extend([
        further("iu", "ᐃᓄᒃᑎᑐᑦ", "ltr"),
        further("crk", "ᓀᐦᐃᔭᐍᐏᐣ", "ltr"),
        further("pa", "ਪੰਜਾਬੀ", "ltr"),
        further("zh-Hant", "繁體中文", "ltr"),
        further("ar", "العربية", "rtl"),
        further("uk", "українська", "ltr"),
    ]);
    view! { <LanguageSelector languages/> }
}
