//! The order of a list in the page's language: "Germany" stands at G, « Allemagne » at A.

use super::options::{Segment, SelectOption};
use crate::effect::effect;
use leptos::prelude::*;
use portage_locales::Locale;
use portage_locales::collation::{in_order, sort_key};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

use crate::portage::use_language;

/// Puts the options of each segment into the order of their words.
pub(super) fn sort(segments: &mut [Segment], locale: Locale) {
    for segment in segments {
        let order = order(&segment.options, locale);
        permute(&mut segment.options, &order);
    }
}

/// Sorts the live list again when the language is switched. What was chosen stays chosen.
pub(super) fn follow(select: NodeRef<leptos::html::Select>, mut segments: Vec<Segment>) {
    let language = use_language();
    let at_first = language.get_untracked();
    effect(move |before: Option<Locale>| {
        let now = language.get();
        if now != before.unwrap_or(at_first)
            && let Some(select) = select.get_untracked()
        {
            rearrange(&select, &mut segments, now);
        }
        now
    });
}

/// Moves the elements that are there: new ones would be read as a new list.
fn rearrange(select: &HtmlSelectElement, segments: &mut [Segment], locale: Locale) -> Option<()> {
    let chosen = select.value();
    let found = select.query_selector_all("option").ok()?;
    let element = |index: usize| -> Option<Element> { found.item(index as u32)?.dyn_into().ok() };
    // The empty option stays where it is.
    let sorted: usize = segments.iter().map(|segment| segment.options.len()).sum();
    let mut start = (found.length() as usize).checked_sub(sorted)?;
    for segment in segments {
        let order = order(&segment.options, locale);
        let parent = element(start)?.parent_element()?;
        if segment.group.is_some() {
            let _ = select.append_child(&parent);
        }
        for place in &order {
            let moved = element(start + place)?;
            let _ = parent.append_child(&moved);
        }
        start += order.len();
        permute(&mut segment.options, &order);
    }
    // A browser may choose the first option while the chosen one is moved.
    select.set_value(&chosen);
    Some(())
}

/// The places of the options, in the order of their words.
fn order(options: &[SelectOption], locale: Locale) -> Vec<usize> {
    let key = |option: &SelectOption| sort_key(locale, &option.text.get(locale));
    let keys: Vec<Vec<u8>> = options.iter().map(key).collect();
    in_order(&keys, Ord::cmp)
}

fn permute(options: &mut Vec<SelectOption>, order: &[usize]) {
    *options = order.iter().map(|place| options[*place].clone()).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage_locales::Locale::FrCa;

    fn sorted(words: &[&'static str]) -> Vec<String> {
        let options: Vec<_> = words
            .iter()
            .map(|word| SelectOption::new(*word, *word))
            .collect();
        let order = order(&options, FrCa);
        order
            .into_iter()
            .map(|place| words[place].to_owned())
            .collect()
    }

    #[test]
    fn a_word_that_begins_with_an_accent_does_not_come_after_z() {
        let words = [
            "Zambie",
            "Émirats arabes unis",
            "Espagne",
            "Égypte",
            "Équateur",
            "Éthiopie",
        ];
        assert_eq!(
            sorted(&words),
            [
                "Égypte",
                "Émirats arabes unis",
                "Équateur",
                "Espagne",
                "Éthiopie",
                "Zambie"
            ]
        );
    }
}
