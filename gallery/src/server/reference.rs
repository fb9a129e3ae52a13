use super::random;
use std::fmt;

/// No vowels, so that no number reads as a word in either language; none of 0 O, 1 I L, 2 Z, 5 S,
/// 8 B and U V, which people take for each other on paper or on the phone.
const SYMBOLS: &[u8; 20] = b"CDFGHJKMNPQRTWXY3469";
const GROUPS: usize = 3;
const GROUP: usize = 4;

/// The number by which a person asks for what was sent: `C4FG-H9JK-MN3P`.
///
/// It opens the page with the answers, so it is random: 20 symbols in 12 places, with at most an
/// hour to guess among at most a thousand that lead anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference([u8; GROUPS * GROUP]);

impl Reference {
    pub(super) fn random() -> Self {
        let mut symbols = Vec::with_capacity(GROUPS * GROUP);
        while symbols.len() < GROUPS * GROUP {
            let fair = random::bytes::<16>()
                .into_iter()
                .map(usize::from)
                .filter(|byte| *byte < 240);
            symbols.extend(fair.map(|byte| SYMBOLS[byte % SYMBOLS.len()]));
        }
        Self(std::array::from_fn(|at| symbols[at]))
    }

    /// Reads a number as people type it: in any case, with or without hyphens. `None` for what
    /// cannot be one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut symbols = text
            .bytes()
            .filter(|byte| *byte != b'-')
            .map(|byte| byte.to_ascii_uppercase());
        let mut read = [0; GROUPS * GROUP];
        for place in &mut read {
            *place = symbols.next().filter(|symbol| SYMBOLS.contains(symbol))?;
        }
        symbols.next().is_none().then_some(Self(read))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, symbol) in self.0.iter().enumerate() {
            if at > 0 && at % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[test]
    fn numbers_do_not_repeat_and_are_read_back_as_people_type_them() {
        let numbers: Vec<_> = (0..1000).map(|_| Reference::random()).collect();
        assert_eq!(
            numbers
                .iter()
                .map(ToString::to_string)
                .collect::<HashSet<_>>()
                .len(),
            1000
        );
        for number in numbers {
            let text = number.to_string();
            assert_eq!(text.len(), 14, "{text}");
            assert_eq!(Reference::parse(&text), Some(number.clone()));
            assert_eq!(
                Reference::parse(&text.to_lowercase().replace('-', "")),
                Some(number)
            );
        }
    }

    #[test]
    fn what_cannot_be_a_number_is_none() {
        for text in [
            "",
            "C4FG-H9JK-MN3",
            "C4FG-H9JK-MN3PP",
            "C4FG-H9JK-MN0P",
            "C4FG H9JK MN3P",
            "é4FG-H9JK-MN3P",
        ] {
            assert_eq!(Reference::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text: String) {
            let _ = Reference::parse(&text);
        }
    }
}
