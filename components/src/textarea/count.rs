use crate::effect::effect;
use crate::element::{Node, view};
use crate::form::Limit;
use crate::portage::{Language, use_language};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The words of a count, which a service may replace.
pub(super) type Sentence = fn(u32) -> Text;

/// How much of the limit is left, from the moment the page is alive: without wasm a number that
/// does not move would be false after the first key.
#[derive(Clone, Copy)]
pub(super) struct Count {
    limit: Limit,
    threshold: u8,
    left: Sentence,
    over: Sentence,
    sentence: RwSignal<Option<Text>>,
    too_long: RwSignal<bool>,
    language: Language,
}

impl Count {
    pub fn new(
        limit: Limit,
        threshold: u8,
        left: Option<Sentence>,
        over: Option<Sentence>,
    ) -> Self {
        let own: (Sentence, Sentence) = match limit {
            Limit::Characters(_) => (
                messages::textarea_characters_left,
                messages::textarea_characters_over,
            ),
            Limit::Words(_) => (messages::textarea_words_left, messages::textarea_words_over),
        };
        Self {
            limit,
            threshold,
            left: left.unwrap_or(own.0),
            over: over.unwrap_or(own.1),
            sentence: RwSignal::new(None),
            too_long: RwSignal::new(false),
            language: use_language(),
        }
    }

    /// Counts what the field holds now.
    pub fn of(self, text: &str) {
        let (used, max) = self.limit.used(text);
        let near = u64::from(used) * 100 >= u64::from(max) * u64::from(self.threshold);
        let sentence = if used > max {
            Some((self.over)(used - max))
        } else {
            near.then(|| (self.left)(max - used))
        };
        self.sentence.set(sentence);
        self.too_long.set(used > max);
    }

    /// What is written into the field by the page comes without an event.
    pub fn follow(self, value: Signal<String>) {
        effect(move |alive: Option<()>| {
            let value = value.get();
            if alive.is_some() {
                self.of(&value);
            }
        });
    }

    /// What is said of it: nothing below the threshold.
    pub fn sentence(self) -> Signal<Option<Text>> {
        self.sentence.into()
    }

    /// Whether it is more than the limit.
    pub fn too_long(self) -> Signal<bool> {
        self.too_long.into()
    }

    /// Hidden from assistive technology, which would read it at every key: it is told after a
    /// pause instead. The line is there from the start, so that nothing moves when it is filled.
    pub fn view(self) -> Node {
        let text = Signal::derive(move || {
            let locale = self.language.get();
            self.sentence.with(|sentence| {
                sentence
                    .as_ref()
                    .map_or_else(String::new, |sentence| sentence.get(locale).into_owned())
            })
        });
        let state =
            Signal::derive(move || String::from(if self.too_long.get() { "over" } else { "" }));
        view! { <p class="ptg-textarea__count" aria-hidden="true" data-live=state>{text}</p> }
    }
}

/// The sentence that says the limit before the person writes.
pub(super) fn limit_sentence(limit: Limit) -> Text {
    match limit {
        Limit::Characters(max) => messages::textarea_limit_characters(max),
        Limit::Words(max) => messages::textarea_limit_words(max),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage_locales::Locale::{EnCa, FrCa};

    fn sentence(limit: Limit, threshold: u8, text: &str) -> Option<Text> {
        let owner = Owner::new();
        owner.with(|| {
            provide_context(Language::new(EnCa));
            let count = Count::new(limit, threshold, None, None);
            count.of(text);
            count.sentence().get_untracked()
        })
    }

    #[test]
    fn zero_and_one_are_singular_in_french_and_only_one_is_in_english() {
        let says = |text: &str| sentence(Limit::Characters(3), 0, text).unwrap();
        assert_eq!(says("ab").get(EnCa), "You have 1 character left");
        assert_eq!(says("ab").get(FrCa), "Il vous reste 1\u{a0}caractère");
        assert_eq!(says("abc").get(EnCa), "You have no characters left");
        assert_eq!(says("abc").get(FrCa), "Il ne vous reste aucun caractère");
        assert_eq!(says("abcd").get(EnCa), "You have 1 character too many");
        assert_eq!(
            says("abcde").get(FrCa),
            "Vous avez 2\u{a0}caractères de trop"
        );
    }

    #[test]
    fn below_the_threshold_there_is_nothing_to_say() {
        let says = |text: &str| sentence(Limit::Words(4), 75, text);
        assert_eq!(says("one two"), None);
        assert_eq!(
            says("one two three").unwrap().get(EnCa),
            "You have 1 word left"
        );
        assert_eq!(
            says("one two three four five").unwrap().get(EnCa),
            "You have 1 word too many"
        );
    }

    #[test]
    fn a_threshold_does_not_hide_that_the_text_is_too_long() {
        assert!(sentence(Limit::Characters(2), 255, "abc").is_some());
    }
}
