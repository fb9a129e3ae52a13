//! The lists of countries and provinces, as people look for a name in them.

use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::places::*;
use std::collections::BTreeSet;

/// Every country that ISO 3166-1 has a code for, and Kosovo.
#[test]
fn no_country_is_left_out_or_there_twice() {
    let codes: BTreeSet<_> = countries().map(Place::code).collect();
    assert_eq!((codes.len(), countries().count()), (250, 250));
    let codes: BTreeSet<_> = provinces().map(Place::code).collect();
    assert_eq!((codes.len(), provinces().count()), (13, 13));
}

#[test]
fn no_two_places_have_the_same_name() {
    for locale in [EnCa, FrCa] {
        let names: BTreeSet<_> = countries().map(|place| place.name(locale)).collect();
        assert_eq!(names.len(), 250, "{locale:?}");
    }
}

#[test]
fn names_are_those_that_canada_uses() {
    let names = |code| {
        let place = country(code).unwrap();
        (place.name(EnCa), place.name(FrCa))
    };
    assert_eq!(names("BY"), ("Belarus", "Bélarus"));
    assert_eq!(names("CI"), ("Côte d’Ivoire", "Côte d’Ivoire"));
    assert_eq!(names("CZ"), ("Czechia", "Tchéquie"));
    assert_eq!(names("NG"), ("Nigeria", "Nigéria"));
    assert_eq!(names("US"), ("United States", "États-Unis"));
    let quebec = province("QC").unwrap();
    assert_eq!((quebec.name(EnCa), quebec.name(FrCa)), ("Quebec", "Québec"));
    assert_eq!(quebec.text().get(FrCa), "Québec");
}

#[test]
fn what_is_no_code_is_no_place() {
    for code in ["", "C", "ca", "Ca", "CAC", "ZZ", "É", "CA\n", "CACanada"] {
        assert_eq!(country(code), None, "{code:?}");
    }
    assert_eq!(province("CA"), None);
}

#[test]
fn no_name_has_a_straight_apostrophe_or_a_space_too_many() {
    for place in countries().chain(provinces()) {
        assert!(
            place
                .code()
                .bytes()
                .all(|letter| letter.is_ascii_uppercase())
        );
        for name in [place.name(EnCa), place.name(FrCa)] {
            assert!(!name.contains(['\'', '|', '\u{2011}']), "{name}");
            assert_eq!(name.trim(), name);
            assert!(
                name.chars().next().is_some_and(char::is_uppercase),
                "{name}"
            );
        }
    }
}
