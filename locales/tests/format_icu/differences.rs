//! The intended differences from CLDR.

use std::cell::Cell;

use portage_locales::Locale;

/// One way in which Canadian usage is not CLDR's.
pub struct Difference {
    locale: Locale,
    /// Why it is intended.
    reason: &'static str,
    /// CLDR's text as it is written here.
    apply: fn(&str) -> String,
    met: Cell<bool>,
}

impl Difference {
    pub fn new(locale: Locale, reason: &'static str, apply: fn(&str) -> String) -> Difference {
        let met = Cell::new(false);
        Difference {
            locale,
            reason,
            apply,
            met,
        }
    }
}

/// Compares each text with ICU4X's, the differences applied in their order.
pub struct Comparison {
    differences: Vec<Difference>,
    compared: Cell<usize>,
}

impl Comparison {
    pub fn with(differences: impl IntoIterator<Item = Difference>) -> Comparison {
        let differences = differences.into_iter().collect();
        Comparison {
            differences,
            compared: Cell::new(0),
        }
    }

    #[track_caller]
    pub fn same(&self, locale: Locale, ours: &str, icu: &str) {
        let mut expected = icu.to_owned();
        for difference in &self.differences {
            if difference.locale == locale {
                let applied = (difference.apply)(&expected);
                difference
                    .met
                    .set(difference.met.get() || applied != expected);
                expected = applied;
            }
        }
        assert_eq!(ours, expected, "{locale:?}; ICU4X has {icu:?}");
        self.compared.set(self.compared.get() + 1);
    }
}

impl Drop for Comparison {
    /// A difference that is never met is one that CLDR has given up, or a
    /// comparison that does not look where it should.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(
                self.compared.get() >= 10_000,
                "only {} values",
                self.compared.get()
            );
            for difference in &self.differences {
                assert!(difference.met.get(), "never met: {}", difference.reason);
            }
        }
    }
}
