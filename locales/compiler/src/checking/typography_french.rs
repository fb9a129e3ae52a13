//! Spaces of French as written in Canada, which are not those of France.

const NBSP: char = '\u{A0}';

/// Units that follow a figure after a no-break space.
const UNITS: [&str; 19] = [
    "%", "$", "¢", "€", "h", "min", "s", "ko", "Mo", "Go", "To", "mm", "cm", "m", "km", "g", "kg",
    "L", "°C",
];

/// Every fault, with the index of its character.
pub(super) fn faults(text: &[char]) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for (index, c) in text.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| text[before]);
        let after = text.get(index + 1).copied();
        let what = match c {
            ':' => colon(text, index),
            ';' | '!' | '?' if before.is_some_and(is_space) => Some(format!(
                "A space stands before \"{c}\". Remove it: in Canada there is none."
            )),
            // A dot before a letter starts a name: "un fichier .pdf".
            '.' if after.is_some_and(char::is_alphanumeric) => None,
            ',' | '.' | '…' if before.is_some_and(is_space) => {
                Some(format!("A space stands before \"{c}\". Remove it."))
            }
            '«' if after != Some(NBSP) => {
                Some("No no-break space follows «. Write U+00A0 there.".to_owned())
            }
            '»' if before != Some(NBSP) => {
                Some("No no-break space stands before ». Write U+00A0 there.".to_owned())
            }
            _ if c.is_ascii_digit() => figure(text, index),
            _ => None,
        };
        faults.extend(what.map(|what| (index, what)));
    }
    faults
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// A colon has a no-break space before it, but in a time, a ratio or an
/// address of the Web.
fn colon(text: &[char], index: usize) -> Option<String> {
    let before = index.checked_sub(1).map(|before| text[before])?;
    let after = text.get(index + 1).copied();
    let between_digits = before.is_ascii_digit() && after.is_some_and(|c| c.is_ascii_digit());
    let address = text[index + 1..].starts_with(&['/', '/']);
    let right = before == NBSP || between_digits || address;
    (!right).then(|| "No no-break space stands before the colon. Write U+00A0 there.".to_owned())
}

/// After the last digit of a figure: a no-break space, then the unit or the
/// next three digits.
fn figure(text: &[char], index: usize) -> Option<String> {
    let rest = &text[index + 1..];
    if rest.first().is_some_and(char::is_ascii_digit) || part_of_a_code(text, index) {
        return None;
    }
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
    let unit = UNITS.iter().find(|unit| {
        let unit: Vec<char> = unit.chars().collect();
        let ends = rest
            .get(unit.len())
            .is_none_or(|c| !c.is_alphanumeric() && *c != '’');
        rest.starts_with(&unit) && (ends || !unit[0].is_alphabetic())
    });
    let time = space.is_none()
        && rest.starts_with(&['h'])
        && rest.get(1).is_some_and(char::is_ascii_digit);
    let unit = unit.copied().or(time.then_some("h"))?;
    Some(format!(
        "No no-break space stands between the figure and \"{unit}\". Write U+00A0 there."
    ))
}

/// Whether letters stand right before the digits: a postal code, a form.
fn part_of_a_code(text: &[char], index: usize) -> bool {
    let before = text[..index].iter().rev().find(|c| !c.is_ascii_digit());
    before.is_some_and(|c| c.is_alphabetic())
}
