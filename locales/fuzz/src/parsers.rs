//! Every parser that takes what a person or a stranger sent, and what must hold of it: it never
//! panics, and what it has read once it reads again.
//!
//! A new parser is a line in [`PARSERS`], and a folder `corpus/<name>/` with an example or two.
//! `cargo xtask fuzz` looks for bytes that break it and keeps them there; the ordinary test
//! `components/tests/corpus.rs` replays them.

use portage::locales::Locale;
use portage::locales::format::{
    Currency, Money, Number, Phone, PostalCode, Sin, ZipCode, money, month_name, number,
    numeric_date, parse_date, parse_money, parse_month, parse_number, parse_percent,
    parse_time_of_day, sin, tidy, time_of_day,
};
use portage::{
    Answers, DateAnswer, FileKind, Rule, Upload, email, money as amount, number as numeric,
    percentage, rows, url,
};
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
    ("month", |input| text(input, |text| each(|locale| {
        if let Some(month) = parse_month(text) {
            assert_eq!(parse_month(month_name(locale, month)), Some(month));
        }
    }))),
    ("date_answer", |input| text(input, |text| {
        let answer = DateAnswer::from(text);
        assert_eq!(DateAnswer::from(&*answer.to_string()), answer);
    })),
    ("time_of_day", |input| text(input, |text| each(|locale| {
        if let Ok(time) = parse_time_of_day(text) {
            assert_eq!(parse_time_of_day(&time_of_day(locale, time)), Ok(time));
        }
    }))),
    ("phone", |input| text(input, canonical::<Phone>)),
    ("postal_code", |input| text(input, canonical::<PostalCode>)),
    ("zip_code", |input| text(input, canonical::<ZipCode>)),
    // A number that hides itself has no other text than those that are asked for.
    ("sin", |input| text(input, |text| if let Ok(number) = text.parse::<Sin>() {
        assert!(number.digits().parse() == Ok(number) && sin(&number).parse() == Ok(number));
    })),
    ("stored_number", |input| text(input, canonical::<Number>)),
    ("stored_money", |input| text(input, canonical::<Money>)),
    ("tidy", |input| text(input, |text| assert_eq!(tidy(&tidy(text)), tidy(text)))),
    ("language", |input| text(input, canonical::<Locale>)),
    ("answers", |input| if let Ok(answers) = Answers::from_urlencoded(input) {
        assert!(answers.iter().all(|(name, _)| answers.get(name).is_some()));
    }),
    ("rows", |input| if let Ok(answers) = Answers::from_urlencoded(input)
        && let Some(again) = rows().apply("trip", &answers) {
        assert_eq!(rows().apply("trip", &again), None);
    }),
    ("upload", |input| text(input, |text| if let Some(upload) = Upload::parse(text) {
        assert_eq!(Upload::parse(&upload.value()), Some(upload));
    })),
    // The name of a file, a line end, and its first bytes.
    ("file_kind", |input| {
        let mut parts = input.splitn(2, |byte| *byte == b'\n');
        let name = String::from_utf8_lossy(parts.next().unwrap_or_default());
        let head = parts.next().unwrap_or_default();
        assert!(FileKind::found(&name, head).is_none_or(|kind| kind.fits(head)));
    }),
    ("number_rule", |input| text(input, |text| kept(numeric().decimals(3), text))),
    ("money_rule", |input| text(input, |text| kept(amount(), text))),
    ("percentage_rule", |input| text(input, |text| kept(percentage().min(0), text))),
    ("email_rule", |input| text(input, |text| kept(email(), text))),
    ("personal_rule", |input| text(input, |text| kept(portage::no_personal_information(), text))),
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
