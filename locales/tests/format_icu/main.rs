//! What is written, against ICU4X with Unicode's own data (CLDR), on at least
//! 10,000 values of each kind. Where Canadian usage is not CLDR's, the
//! difference is in a list with its reason; everything else must be the same.

mod clock;
mod dates;
mod differences;
mod lists;
mod numbers;
mod plurals;
mod ranks;
mod samples;
mod sizes;

use portage_locales::Locale;

/// The same language for ICU4X.
fn icu(locale: Locale) -> icu_locale_core::Locale {
    let tag = match locale {
        Locale::FrCa => "fr-CA",
        _ => "en-CA",
    };
    tag.parse().unwrap()
}
