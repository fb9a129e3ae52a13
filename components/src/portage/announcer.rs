use super::{Language, use_language};
use crate::effect::effect;
use crate::element::{Node, view};
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};

/// Speaks to people who listen, through the regions of the surrounding
/// [`Portage`](crate::Portage), or of the [`Dialog`](crate::Dialog) that is open.
///
/// The same words said again are spoken again.
#[derive(Clone, Copy)]
pub struct Announcer {
    polite: RwSignal<Said>,
    urgent: RwSignal<Said>,
}

/// What a region says.
#[derive(Clone, Default)]
struct Said {
    text: Option<Text>,
    /// What it said before it was emptied, if it was.
    last: Option<Text>,
    /// Whether `text` is what was said before: a region whose words stay as they were is silent.
    again: bool,
}

impl Said {
    fn say(&mut self, text: Text) {
        self.again = self.last.as_ref() == Some(&text) && !self.again;
        self.last = Some(text.clone());
        self.text = Some(text);
    }

    fn words(&self, locale: Locale) -> String {
        let text = self.text.as_ref().map(|text| text.get(locale));
        let mut words = text.map_or_else(String::new, |text| text.into_owned());
        if self.again && !words.is_empty() {
            // A change that no voice says, and every screen reader notices.
            words.push('\u{a0}');
        }
        words
    }
}

impl Announcer {
    /// One with regions of its own, for a dialog: while that is open, what lies behind it is
    /// silent.
    pub(crate) fn new() -> Self {
        Self {
            polite: RwSignal::default(),
            urgent: RwSignal::default(),
        }
    }

    pub(super) fn provide() -> Self {
        let announcer = Self::new();
        provide_context(announcer);
        announcer
    }

    /// Puts `text` into the status region; a screen reader says it when it has finished its
    /// sentence.
    pub fn announce(self, text: impl Into<Text>) {
        say(self.polite, text.into());
    }

    /// Cuts off what is being said, for what cannot wait: an answer that will be lost, a session
    /// that ends. Everything else is [announced](Self::announce).
    pub fn interrupt(self, text: impl Into<Text>) {
        say(self.urgent, text.into());
    }

    /// Says that the language was switched, in the new one: everything on the page is new then, and
    /// who does not see it hears nothing of it.
    pub(super) fn announce_switch(self, language: Language) {
        effect(move |before: Option<Locale>| {
            let now = language.get();
            if before.is_some_and(|before| before != now) {
                self.announce(messages::portage_language_switched());
            }
            now
        });
    }

    /// Empties the status region without a word.
    pub fn clear(self) {
        self.polite.update(|said| said.text = None);
    }

    /// What the status region says now.
    pub(crate) fn text(self) -> Signal<String> {
        words(self.polite)
    }

    /// The regions themselves, empty at first: one that came with its words would not be said by
    /// every screen reader.
    pub(crate) fn regions(self) -> Node {
        view! {
            <div class="ptg-visually-hidden" role="status">{self.text()}</div>
            <div class="ptg-visually-hidden" role="alert">{words(self.urgent)}</div>
        }
    }
}

fn say(region: RwSignal<Said>, text: Text) {
    // What the text is made of is compared, not followed.
    untrack(|| region.update(|said| said.say(text)));
}

fn words(region: RwSignal<Said>) -> Signal<String> {
    let language = use_language();
    Signal::derive(move || {
        let locale = language.get();
        region.with(|said| said.words(locale))
    })
}

/// The announcer of the surrounding [`Portage`](crate::Portage) or [`Dialog`](crate::Dialog), if
/// there is one.
pub fn use_announcer() -> Option<Announcer> {
    use_context()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(texts: &[&'static str]) -> Vec<String> {
        let mut said = Said::default();
        let say = |text: &&'static str| {
            said.say((*text).into());
            said.words(Locale::EnCa)
        };
        texts.iter().map(say).collect()
    }

    #[test]
    fn the_same_words_again_change_the_region() {
        let said = said(&["Saved", "Saved", "Saved", "Sent"]);
        assert!(said.windows(2).all(|pair| pair[0] != pair[1]), "{said:?}");
        assert!(said[..3].iter().all(|words| words.trim() == "Saved"));
        assert_eq!(said[3], "Sent");
    }

    #[test]
    fn words_that_were_put_together_anew_are_the_same_words() {
        let mut said = Said::default();
        let text = || Text::computed(|_| "Row 2 was added".into());
        said.say(text());
        let first = said.words(Locale::EnCa);
        said.say(text());
        assert_ne!(said.words(Locale::EnCa), first);
    }

    #[test]
    fn a_region_that_was_emptied_in_between_speaks_again() {
        let mut said = Said::default();
        said.say("Saved".into());
        let first = said.words(Locale::EnCa);
        said.text = None;
        assert_eq!(said.words(Locale::EnCa), "");
        said.say("Saved".into());
        assert_ne!(said.words(Locale::EnCa), first);
    }
}
