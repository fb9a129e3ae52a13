//! Every parser that takes what a person or a stranger sent, and what must hold of it: it never
//! panics, and what it has read once it reads again.
//!
//! A new parser is a line in [`PARSERS`], and a folder `corpus/<name>/` with an example or two.
//! `cargo xtask fuzz` looks for bytes that break it and keeps them there; the ordinary test
//! `components/tests/corpus.rs` replays them.

use portage::locales::Locale;
use portage::locales::format::{
    Currency, Money, Number, Phone, PostalCode, money, number, numeric_date, parse_date,
    parse_money, parse_number, parse_percent, tidy,
};
use portage::{Answers, Rule, email, money as amount, number as numeric, percentage, url};
use std::fmt::{Debug, Display};
use std::str::FromStr;

/// A parser under its name.
pub type Parser = (&'static str, fn(&[u8]));

/// All of them.
#[rustfmt::skip]
pub const PARSERS: &[Parser] = &[
    ("number", |input| text(input, |text| each(|locale| {
        if let Ok(value) = parse_number(locale, text) {
            again(&value);
            let _ = parse_number(locale, &number(locale, &value));
        }
    }))),
    ("percent", |input| text(input, |text| each(|locale| {
        if let Ok(value) = parse_percent(locale, text) {
            again(&value);
        }
    }))),
    ("money", |input| text(input, |text| each(|locale| {
        if let Ok(value) = parse_money(locale, text, Currency::Cad) {
            again(&value);
            let _ = parse_money(locale, &money(locale, &value), Currency::Cad);
        }
    }))),
    ("date", |input| text(input, |text| each(|locale| {
        if let Ok(date) = parse_date(text) {
            assert_eq!(parse_date(&numeric_date(locale, date)), Ok(date));
        }
    }))),
    ("phone", |input| text(input, canonical::<Phone>)),
    ("postal_code", |input| text(input, canonical::<PostalCode>)),
    ("stored_number", |input| text(input, canonical::<Number>)),
    ("stored_money", |input| text(input, canonical::<Money>)),
    ("tidy", |input| text(input, |text| assert_eq!(tidy(&tidy(text)), tidy(text)))),
    ("answers", |input| if let Ok(answers) = Answers::from_urlencoded(input) {
        assert!(answers.iter().all(|(name, _)| answers.get(name).is_some()));
    }),
    ("number_rule", |input| text(input, |text| kept(numeric().decimals(3), text))),
    ("money_rule", |input| text(input, |text| kept(amount(), text))),
    ("percentage_rule", |input| text(input, |text| kept(percentage().min(0), text))),
    ("email_rule", |input| text(input, |text| kept(email(), text))),
    ("url_rule", |input| text(input, |text| kept(url(), text))),
];

/// Browsers send UTF-8; what is none is refused before a parser sees it.
fn text(input: &[u8], parse: impl FnOnce(&str)) {
    if let Ok(text) = std::str::from_utf8(input) {
        parse(text);
    }
}

fn each(parse: impl Fn(Locale)) {
    Locale::ALL.iter().copied().for_each(parse);
}

/// What was read is written and read again as the same.
fn canonical<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        again(&value);
    }
}

fn again<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(value: &T) {
    assert_eq!(&value.to_string().parse::<T>().unwrap(), value);
}

/// What a rule keeps passes it again, unchanged, on whatever page it is checked; its messages can
/// be said in every language.
fn kept(rule: impl Into<Rule>, text: &str) {
    let rule = rule.into();
    let nowhere = Answers::new();
    for locale in Locale::ALL {
        let sent = [("ptg-language", locale.tag())].into_iter().collect();
        for answers in [&sent, &nowhere] {
            match rule.check(text, answers) {
                Ok(kept) => assert_eq!(rule.check(&kept, &nowhere), Ok(kept.clone())),
                Err(problem) => each(|locale| assert!(!problem.get(locale).is_empty())),
            }
        }
    }
}
