//! Ranks: first, second, third.

use super::convention::Convention;
use super::digits::push_integer;
use crate::Locale;

/// The grammatical gender of what is ranked. It shows in French only:
/// « 1er essai », « 1re page ».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// « 1er »
    Masculine,
    /// « 1re »
    Feminine,
}

/// A rank in digits: `1st`, `22nd`, `113th`; « 1er », « 1re », « 2e ».
pub fn ordinal(locale: Locale, rank: u32, gender: Gender) -> String {
    let convention = Convention::of(locale);
    let mut out = String::new();
    push_integer(&mut out, u64::from(rank), Some(convention.group()));
    out.push_str(match (convention, gender) {
        (Convention::French, Gender::Masculine) if rank == 1 => "er",
        (Convention::French, Gender::Feminine) if rank == 1 => "re",
        (Convention::French, _) => "e",
        (Convention::English, _) => match (rank % 100, rank % 10) {
            (11..=13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        },
    });
    out
}
