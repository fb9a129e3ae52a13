//! Words that are not French as written in Canada.

use super::typography_french::is_space;

/// What is not written, and what is written instead; with a capital at the
/// start too.
const WORDS: [(&str, &str); 10] = [
    ("a propos", "à propos"),
    ("charger un fichier", "téléverser un fichier"),
    ("e-mail", "courriel"),
    ("email", "courriel"),
    ("etape", "étape"),
    ("etat", "état"),
    ("newsletter", "infolettre"),
    ("site web", "site Web"),
    ("spam", "pourriel"),
    ("uploader", "téléverser"),
];

/// Every fault, with the index of its first letter.
pub(super) fn faults(text: &[char]) -> Vec<(usize, String)> {
    let starts = (0..text.len()).filter(|index| {
        let before = index.checked_sub(1).map(|before| text[before]);
        before.is_none_or(|before| !continues(before) && before != '.')
    });
    let faults = starts.flat_map(|index| {
        WORDS.iter().filter_map(move |(word, instead)| {
            let length = length(&text[index..], word)?;
            let found: String = text[index..index + length].iter().collect();
            let capital = text[index].is_uppercase();
            let instead = if capital {
                with_capital(instead)
            } else {
                (*instead).to_owned()
            };
            let what = format!("\"{found}\" is not written in Canada. Write « {instead} ».");
            Some((index, what))
        })
    });
    faults.collect()
}

/// How many characters `word`, or its plural, takes at the start of a text.
fn length(text: &[char], word: &str) -> Option<usize> {
    let mut length = 0;
    for expected in word.chars() {
        let found = *text.get(length)?;
        let same = found == expected
            || (length == 0 && found.to_lowercase().eq([expected]))
            || (expected == ' ' && is_space(found));
        if !same {
            return None;
        }
        length += 1;
    }
    length += usize::from(text.get(length) == Some(&'s'));
    let ends = text.get(length).is_none_or(|after| !continues(*after));
    ends.then_some(length)
}

fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Whether a character makes a longer word or an address of what it touches.
fn continues(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '@')
}
