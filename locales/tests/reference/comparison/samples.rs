//! Arguments that reach every plural category and every variant.

use std::collections::BTreeSet;

use portage_locales::plural::cardinal;
use portage_locales::{Argument, Date, Kind, Locale, Message, Month, Text};

/// Neither `1.0` nor `2.50`: the reference takes them for other numbers than
/// the keys `[1]` and `[2.5]`. A person does not, and ours does not.
const NUMBERS: [&str; 17] = [
    "0", "1", "2", "3", "5", "11", "21", "100", "1000", "1234567", "1000000", "3000000", "-1",
    "0.5", "1.5", "12.30", "2.5",
];

/// Every combination of samples for the variables of a message.
pub fn arguments(message: &Message) -> Vec<Vec<Argument>> {
    let mut all = vec![Vec::new()];
    for variable in message.variables {
        let samples = of(variable.kind);
        let longer = all.iter().flat_map(|before: &Vec<Argument>| {
            samples
                .iter()
                .map(|sample| [before.as_slice(), std::slice::from_ref(sample)].concat())
        });
        all = longer.collect();
    }
    all
}

fn of(kind: Kind) -> Vec<Argument> {
    match kind {
        Kind::Number => NUMBERS
            .iter()
            .map(|number| Argument::Number(number.parse().unwrap()))
            .collect(),
        Kind::Text => {
            let two = Text::each([(Locale::EnCa, "Passport"), (Locale::FrCa, "Passeport")]);
            let texts = ["", "person", "organization", "{ $count } « é »"];
            texts
                .into_iter()
                .map(Text::from)
                .chain([two])
                .map(Argument::Text)
                .collect()
        }
        Kind::Date => {
            let day = |month, day| Date::from_calendar_date(2026, month, day).unwrap();
            vec![
                Argument::Date(day(Month::March, 1)),
                Argument::Date(day(Month::August, 31)),
            ]
        }
    }
}

#[test]
fn a_plural_category_that_the_samples_miss() {
    let categories = |locale| -> BTreeSet<_> {
        NUMBERS
            .iter()
            .map(|number| cardinal(locale, &number.parse().unwrap()).as_str())
            .collect()
    };
    assert_eq!(categories(Locale::EnCa), BTreeSet::from(["one", "other"]));
    assert_eq!(
        categories(Locale::FrCa),
        BTreeSet::from(["many", "one", "other"])
    );
}
