//! Figures of Canadian French, and what they count.

use super::typography::{FIGURE, WORDS};
use super::typography_french::{NBSP, is_space};

/// Units that follow a figure after a no-break space.
const UNITS: [&str; 19] = [
    "%", "$", "¢", "€", "h", "min", "s", "ko", "Mo", "Go", "To", "mm", "cm", "m", "km", "g", "kg",
    "L", "°C",
];

/// Words that go on from a figure without being what it counts: a line may
/// break before them. So may it before an elided one: "d’", "qu’".
const LINKS: [&str; 22] = [
    "à", "au", "aux", "avant", "avec", "dans", "de", "des", "du", "en", "est", "et", "ni", "ou",
    "par", "pour", "que", "qui", "sans", "sont", "sur", "vous",
];

/// A digit, or a number that is put in.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || c == FIGURE
}

/// After the last digit of a figure: a no-break space, then what it counts or
/// the next three digits; no space between the comma and the decimals.
pub(super) fn figure(text: &[char], index: usize) -> Option<String> {
    let rest = &text[index + 1..];
    if rest.first().copied().is_some_and(is_digit) || part_of_a_code(text, index) {
        return None;
    }
    if spaced_decimals(text, index) {
        return Some("A space stands after the decimal comma. Remove it.".to_owned());
    }
    // The first day of a month: "1er mars".
    let rest = match rest {
        ['e', 'r', space, ..] if is_space(*space) => &rest[2..],
        _ => rest,
    };
    let (space, rest) = match rest {
        [space, rest @ ..] if is_space(*space) => (Some(*space), rest),
        _ => (None, rest),
    };
    if space == Some(NBSP) {
        return None;
    }
    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    if space.is_some() && digits == 3 {
        return Some("The space between groups of digits breaks. Write U+00A0 there.".to_owned());
    }
    let time = space.is_none()
        && rest.starts_with(&['h'])
        && rest.get(1).is_some_and(char::is_ascii_digit);
    if let Some(unit) = unit(rest).or(time.then_some("h")) {
        return Some(format!(
            "No no-break space stands between the figure and \"{unit}\". Write U+00A0 there."
        ));
    }
    let noun = space.and_then(|_| noun(rest))?;
    Some(format!(
        "No no-break space stands between the number and \"{noun}\". Write U+00A0 there."
    ))
}

/// `14:05` where a text has a space before or after the colon at `index`.
/// "Étape 2 : 10 questions" is none: something is counted.
pub(super) fn spaced_time(text: &[char], index: usize) -> Option<String> {
    let (before, after) = (&text[..index], &text[index + 1..]);
    let end = before.iter().rposition(|c| !is_space(*c))? + 1;
    let (other, hour) = before[..end].split_at(start_of_digits(&before[..end]));
    let alone = other
        .last()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '-' | ':'));
    let space = after.iter().take_while(|c| is_space(**c)).count();
    let minutes = &after[space..];
    let digits = minutes.iter().take_while(|c| c.is_ascii_digit()).count();
    let (minutes, rest) = minutes.split_at(digits);
    let spaced = end < index || space > 0;
    let clock = matches!(hour.len(), 1 | 2) && matches!(minutes, ['0'..='5', _]);
    let text = |digits: &[char]| digits.iter().collect::<String>();
    (alone && spaced && clock && !counts(rest)).then(|| format!("{}:{}", text(hour), text(minutes)))
}

/// Whether a space stands after the comma of a number that ends at `index`,
/// such as "2, 5 Mo". Without a unit it may be a list ("2, 5 et 8"), and after
/// four digits the comma may follow a year ("en 2026, 5 % de plus").
fn spaced_decimals(text: &[char], index: usize) -> bool {
    let [',', space, rest @ ..] = &text[index + 1..] else {
        return false;
    };
    let start = start_of_digits(&text[..=index]);
    let before = text[..start].iter().rfind(|c| !is_space(**c));
    let in_a_list = matches!(before, Some(',' | '-'));
    let whole = index + 1 - start;
    let decimals = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    let after = match &rest[decimals..] {
        [space, after @ ..] if is_space(*space) => after,
        after => after,
    };
    is_space(*space)
        && matches!(whole, 1..=3)
        && !in_a_list
        && decimals > 0
        && unit(after).is_some()
}

/// Where the digits at the end of a text start.
fn start_of_digits(text: &[char]) -> usize {
    let other = text.iter().rposition(|c| !c.is_ascii_digit());
    other.map_or(0, |other| other + 1)
}

/// Whether what stands after a figure is what it counts.
fn counts(rest: &[char]) -> bool {
    match rest {
        [space, rest @ ..] if is_space(*space) => unit(rest).is_some() || noun(rest).is_some(),
        _ => unit(rest).is_some(),
    }
}

/// The unit that a text begins with.
fn unit(rest: &[char]) -> Option<&'static str> {
    let found = UNITS.iter().find(|unit| {
        let unit: Vec<char> = unit.chars().collect();
        let ends = rest
            .get(unit.len())
            .is_none_or(|c| !c.is_alphanumeric() && *c != '’');
        rest.starts_with(&unit) && (ends || !unit[0].is_alphabetic())
    });
    found.copied()
}

/// The word that a text begins with, or "…" for one that is put in, when a
/// number before it counts it.
fn noun(rest: &[char]) -> Option<String> {
    if rest.first() == Some(&WORDS) {
        return Some("…".to_owned());
    }
    let word: String = rest.iter().take_while(|c| c.is_alphabetic()).collect();
    let elided = rest.get(word.chars().count()) == Some(&'’');
    let link = LINKS.contains(&word.to_lowercase().as_str());
    (!word.is_empty() && !elided && !link).then_some(word)
}

/// Whether letters stand right before the digits: a postal code, a form.
fn part_of_a_code(text: &[char], index: usize) -> bool {
    let before = text[..index].iter().rev().find(|c| !is_digit(**c));
    before.is_some_and(|c| c.is_alphabetic())
}
