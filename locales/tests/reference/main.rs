//! Every message of this crate, and one of every kind that the compiler
//! knows, in every language and every plural category, reads exactly as the
//! reference implementation (`fluent-bundle`) reads the same files. The gallery
//! compares its own messages and those of the examples with the same code.

mod comparison;
mod generated_code;

use std::path::Path;

use portage_locales::{CATALOGUE, Locale, Message};

/// The code written for `tests/every_feature`, kept beside it.
#[allow(dead_code)]
mod every_feature {
    include!("../every_feature/messages.rs");
}

fn compare(folder: &str, catalogue: &[Message]) {
    comparison::compare(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        catalogue,
    );
}

#[test]
fn a_message_of_ours_that_reads_otherwise() {
    assert!(CATALOGUE.len() > 30, "the catalogue is empty or cut short");
    compare(".", CATALOGUE);
}

#[test]
fn a_feature_of_the_compiler_that_reads_otherwise() {
    compare("tests/every_feature", every_feature::CATALOGUE);
}

/// The comparison would hold for an empty text too; these were read by a
/// person.
#[test]
fn what_a_person_reads() {
    use every_feature as t;
    use portage_locales::{Date, Month, Number, Text};
    let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
    let fr = |text: Text| text.get(Locale::FrCa).replace('\u{A0}', "~");
    let en = |text: Text| text.get(Locale::EnCa).into_owned();
    assert_eq!(en(t::exact(1_u32)), "One file");
    assert_eq!(
        en(t::exact("2.50".parse::<Number>().unwrap())),
        "Two files and a half"
    );
    assert_eq!(
        fr(t::exact_and_plural(1_000_000_u32)),
        "1~000~000 de fichiers dans Portage."
    );
    assert_eq!(
        fr(t::exact_and_plural("1.5".parse::<Number>().unwrap())),
        "1,5~fichier dans Portage."
    );
    let name = Text::each([(Locale::EnCa, "Office"), (Locale::FrCa, "Bureau")]);
    assert_eq!(
        fr(t::several(2_u32, "person", day, name.clone())),
        "Bureau~: Une personne a 2~fichiers jusqu’au 1er~mars 2026."
    );
    assert_eq!(
        en(t::several(2_u32, "person", day, name)),
        "Office: A person has 2 files until March 1, 2026."
    );
    assert_eq!(
        en(t::digits("0.125".parse::<Number>().unwrap())),
        "0.13 or 0 or 0.125"
    );
    assert_eq!(
        en(t::digits_choose(1_u32)),
        "1 hours",
        "1.0 is plural in English"
    );
    assert_eq!(fr(t::literals()), "{É 1~234,50 7}");
    assert_eq!(
        en(t::terms()),
        "offices of Portage, office of Portage, office of Portage"
    );
    assert_eq!(en(t::by_term()), "a Portage");
    assert_eq!(en(t::r#if()), "A message named by a word of Rust.");
}
