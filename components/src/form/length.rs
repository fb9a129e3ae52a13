//! How long an answer is. The rules, the count beside a field and the server count alike.

#[cfg(not(target_arch = "wasm32"))]
use unicode_segmentation::UnicodeSegmentation;

/// The most that an answer may hold, as a rule says it and a [`Textarea`](crate::Textarea) counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// So many characters that people see: « é », a flag or a family is one, however many code
    /// points it is made of, and so is the end of a line, however it was sent.
    Characters(u32),
    /// So many words: whatever stands between spaces and is more than punctuation.
    ///
    /// It is the rule of word processors, so that a text that was counted there has the same
    /// count here: « aujourd’hui », « l’école » and « porte-parole » are one word each; « : », a
    /// lone dash and guillemets with their spaces are none. A long dash parts words.
    Words(u32),
}

impl Limit {
    /// How much of the limit `text` takes, and how much there is.
    pub fn used(self, text: &str) -> (u32, u32) {
        match self {
            Self::Characters(max) => (characters(text), max),
            Self::Words(max) => (words(text), max),
        }
    }
}

/// A browser without `Intl.Segmenter` counts code points: it may then see more than the server,
/// never fewer.
pub(super) fn characters(text: &str) -> u32 {
    let count = if text.is_ascii() {
        let pairs = text.as_bytes().windows(2);
        text.len() - pairs.filter(|pair| pair == b"\r\n").count()
    } else {
        graphemes(text)
    };
    count as u32
}

fn words(text: &str) -> u32 {
    text.split(|c: char| c.is_whitespace() || c == '—')
        .filter(|part| !part.chars().all(is_punctuation))
        .count() as u32
}

/// The punctuation of English and French. Not that of all Unicode: its tables are larger than all
/// the rest of the rules.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(
            c,
            '«' | '»' | '‹' | '›' | '·' | '¿' | '¡' | '\u{2010}'..='\u{2027}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(not(target_arch = "wasm32"))]
fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

#[cfg(target_arch = "wasm32")]
fn graphemes(text: &str) -> usize {
    browser::graphemes(text).unwrap_or_else(|| text.chars().count())
}

/// The browser knows Unicode already; its tables in the wasm would be a tenth of it.
#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::Array;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Intl)]
        type Segmenter;

        // Not that of `js-sys`: it brings the page down where the browser has none.
        #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
        fn new() -> Result<Segmenter, JsValue>;

        #[wasm_bindgen(method)]
        fn segment(this: &Segmenter, text: &str) -> JsValue;
    }

    /// `None` where the browser has no segmenter.
    pub fn graphemes(text: &str) -> Option<usize> {
        let segmenter = Segmenter::new().ok()?;
        Some(Array::from(&segmenter.segment(text)).length() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_see_as_one_character_is_not_counted_as_several() {
        for one in ["é", "e\u{301}", "🇨🇦", "👩‍👩‍👧", "ᑭ", "\u{a0}", "\n", "\r\n"]
        {
            assert_eq!(characters(one), 1, "{one:?}");
        }
        assert_eq!(characters(""), 0);
        assert_eq!(characters("L’été à Québec"), 14);
    }

    #[test]
    fn ends_of_lines_do_not_count_double_after_they_were_sent() {
        assert_eq!(characters("a\r\nb\r\nc"), characters("a\nb\nc"));
        assert_eq!(characters("é\r\nb"), characters("é\nb"));
    }

    #[test]
    fn french_apostrophes_and_hyphens_do_not_part_words() {
        for (text, count) in [
            ("aujourd’hui", 1),
            ("aujourd'hui", 1),
            ("l’école", 1),
            ("porte-parole", 1),
            ("Est-ce qu’il va?", 3),
            ("y a-t-il", 2),
            ("porte\u{2011}parole", 1),
        ] {
            assert_eq!(words(text), count, "{text:?}");
        }
    }

    #[test]
    fn punctuation_between_spaces_is_no_word() {
        for (text, count) in [
            ("", 0),
            (" \n\t", 0),
            ("«\u{a0}Bonjour\u{a0}»", 1),
            ("Objet\u{a0}: passeport", 2),
            ("now – or never", 3),
            ("now—or never", 3),
            ("- un\n- deux", 2),
            ("et/ou", 1),
            ("1\u{a0}234,50\u{a0}$", 2),
            ("…", 0),
            ("👍", 1),
        ] {
            assert_eq!(words(text), count, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn counting_neither_panics_nor_finds_more_than_there_is(text: String) {
            prop_assert!(characters(&text) as usize <= text.chars().count());
            prop_assert!(words(&text) <= characters(&text));
        }
    }
}
