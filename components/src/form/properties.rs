//! What holds of every kind of rule, whatever is typed.

use super::tests::branches;
use crate::*;
use portage_locales::Locale;
use portage_locales::Time;
use proptest::prelude::*;

/// What may be typed otherwise without being another answer.
#[derive(Clone, Copy, PartialEq)]
enum Free {
    /// What stands around it.
    Ends,
    /// And what nobody can see in it, and the width of its digits.
    Inside,
    /// And its case.
    Case,
}
use Free::{Case, Ends, Inside};

/// One rule of each kind with an answer that it takes.
fn kinds() -> Vec<(&'static str, Rule, &'static str, Free)> {
    let at = |hour| Time::from_hms(hour, 0, 0).unwrap();
    let words = "Zoé\u{200d} Tremblay";
    vec![
        ("required", required("x"), words, Ends),
        ("required_for", required_for("x"), words, Ends),
        ("max_length", max_length(40), words, Ends),
        ("min_length", min_length(2), words, Ends),
        ("max_words", max_words(2), words, Ends),
        ("one_of", one_of(&["on"]), "on", Ends),
        ("listed", listed(&["ON", "QC"]), "QC", Ends),
        ("matches", matches(|value| value == "7", "x"), "7", Ends),
        ("equal_to", equal_to("twin", "x"), "twin", Ends),
        ("email", email(), "zoe7@exemple.ca", Inside),
        (
            "email_at",
            email().then(email_at(&["ca"])),
            "zoe@exemple.ca",
            Inside,
        ),
        (
            "own_email",
            email().then(own_email()),
            "zoe@exemple.ca",
            Inside,
        ),
        ("phone", phone(), "613 555 1234 x 56", Case),
        ("postal_code", postal_code(), "K1A 0B1", Case),
        (
            "postal_code_for",
            postal_code_for("country"),
            "H2X 1Y4",
            Case,
        ),
        ("zip_code", zip_code(), "20500-0003", Inside),
        ("sin", sin(), "123 456 782", Inside),
        ("url", url(), "https://www.canada.ca/2", Inside),
        ("number", number().into(), "1 234,5", Inside),
        ("money", money().into(), "1 234,50 $", Inside),
        ("percentage", percentage().into(), "12,5 %", Inside),
        ("time_of_day", time_of_day(), "2:05 p.m.", Case),
        ("time_of_24_hours", time_of_24_hours(), "14 h 05", Case),
        ("time_between", time_between(at(8), at(17)), "9 h", Case),
    ]
}

/// The other answers of the form.
fn others() -> Answers {
    let others = [
        ("ptg-language", "fr-CA"),
        ("country", "CA"),
        ("twin", "twin"),
    ];
    others.into_iter().collect()
}

const UNSEEN: [&str; 8] = [
    "", "\u{200b}", "\u{ad}", "\u{2060}", "\u{feff}", "\u{61c}", "\u{202a}", "\u{2069}",
];
const SPACES: [&str; 5] = [" ", "\u{a0}", "\u{202f}", "\u{2009}", "\t"];

/// The same answer as another keyboard, or a page that it was copied from, would write it.
fn decorated(good: &str, free: Free, coins: &[u8]) -> String {
    let mut coins = coins.iter().copied().cycle();
    let mut toss = move |sides: usize| usize::from(coins.next().unwrap_or_default()) % sides;
    let mut text = [SPACES[toss(5)], UNSEEN[toss(8)]].concat();
    for character in good.chars() {
        match character {
            _ if free == Ends => text.push(character),
            ' ' => text.push_str(SPACES[toss(5)]),
            '0'..='9' if toss(2) == 0 => {
                text.extend(char::from_u32(u32::from(character) + 0xFEE0));
            }
            _ if free == Case && toss(2) == 0 => text.extend(character.to_lowercase()),
            _ if free == Case => text.extend(character.to_uppercase()),
            _ => text.push(character),
        }
        if free != Ends {
            text.push_str(UNSEEN[toss(8)]);
        }
    }
    text.push_str(UNSEEN[toss(8)]);
    text.push_str(SPACES[toss(5)]);
    text
}

/// Names that a form on which there is a bit of everything may send, and others.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "(a|contact|number|topics|trip)(-[0-9]{1,2})?(-(country|removed|add|token|year|month|day|start-year|end-day))?",
        any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9]{1,7}", "phone|email|none|tax|on|", any::<String>()]
}

fn everything() -> Rules {
    let all = branches()
        .group("proof", files().required("x").most(1).largest(9))
        .group("letter", files().types(&FileKind::ALL))
        .group("number-topics", choices().least(1).all("x").among(&["a"]))
        .group("a", date().required("x"))
        .group("trip-a", month_year())
        .and(date_range().longest(9).rules("number"))
        .when(
            "contact",
            is_not("phone"),
            Rules::new().field("a-b", email()),
        );
    kinds().into_iter().fold(all, |all, (name, rule, ..)| {
        all.field(name, rule.clone())
            .rows(name, rows(), move |row| {
                Rules::new().field(row.name("country"), rule.clone())
            })
    })
}

proptest! {
    #[test]
    fn what_is_harmless_in_an_answer_changes_nothing_of_what_is_kept(coins in prop::collection::vec(any::<u8>(), 97)) {
        for (name, rule, good, free) in kinds() {
            let kept = rule.check(good, &others());
            prop_assert!(kept.is_ok(), "{name} refuses {good:?}: {kept:?}");
            let typed = decorated(good, free, &coins);
            prop_assert_eq!(rule.check(&typed, &others()), kept, "{} of {:?}", name, typed);
        }
    }

    #[test]
    fn no_rule_panics_and_every_problem_has_words(typed: String, other: String) {
        let mut rules = kinds();
        let password = [PasswordNeed::length(3), PasswordNeed::both_cases(), PasswordNeed::digit(), PasswordNeed::symbol()];
        rules.push(("new_password", new_password(password), "", Ends));
        let others: Answers = [("twin", &other), ("country", &other), ("ptg-language", &other)].into_iter().collect();
        for (name, rule, ..) in rules {
            for answers in [&others, &Answers::new()] {
                if let Err(problem) = rule.check(&typed, answers) {
                    for locale in Locale::ALL {
                        prop_assert!(!problem.get(*locale).is_empty(), "{name} of {typed:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_answers_make_the_rules_of_a_form_panic(pairs in prop::collection::vec((name(), value()), 0..40), files in prop::collection::vec((name(), value(), any::<u64>()), 0..4)) {
        let mut answers: Answers = pairs.into_iter().collect();
        for (name, file, size) in files {
            answers.attach(name, Attached { name: file.clone(), size, media_type: file });
        }
        let rules = everything();
        let names = rules.names(&answers);
        if let Err(problems) = rules.check(&answers) {
            for problem in problems.iter() {
                prop_assert!(names.contains(&problem.field), "{problem:?} is of no field that is asked");
            }
        }
        if let Some(again) = rules.apply_rows(&answers) {
            let _ = rules.check(&again);
        }
    }

    #[test]
    fn what_was_uploaded_reads_as_it_was_written(token in "[^;]*", media_type in "[^;]*", name: String, size: u64, forged: String) {
        let upload = Upload { token, file: Attached { name, size, media_type } };
        prop_assert_eq!(Upload::parse(&upload.value()), Some(upload));
        if let Some(read) = Upload::parse(&forged) {
            prop_assert_eq!(Upload::parse(&read.value()), Some(read));
        }
    }
}
