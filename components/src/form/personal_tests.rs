use super::{Answers, no_personal_information};
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;
use portage_locales::format::Sin;
use proptest::prelude::*;

fn problem(text: &str) -> Option<Text> {
    let kept = no_personal_information().check(text, &Answers::new());
    if let Ok(kept) = &kept {
        assert_eq!(kept, text.trim(), "nothing is taken out");
    }
    kept.err()
}

/// What the problem names, in English.
fn named(text: &str) -> String {
    let problem = problem(text).map(|problem| problem.get(EnCa).into_owned());
    problem.unwrap_or_default()
}

#[test]
fn the_problem_names_all_that_was_found_in_both_languages() {
    let text = "I am 123 456 782, call 613-555-1234 or write to K1A 0B1";
    let problem = problem(text).unwrap();
    assert_eq!(
        problem.get(EnCa),
        "Remove what looks like personal information: a social insurance number, a phone number and a postal code."
    );
    assert_eq!(
        problem.get(FrCa),
        "Retirez ce qui ressemble à des renseignements personnels\u{a0}: un numéro d’assurance sociale, un numéro de téléphone et un code postal."
    );
}

#[test]
fn what_is_personal_is_found_however_it_is_written() {
    for (name, texts) in [
        (
            "social insurance number",
            &[
                "123456782",
                "NAS:123-456-782.",
                "(123 456 782)",
                "１２３ 456\u{a0}782",
            ][..],
        ),
        (
            "phone number",
            &[
                "(613) 555-1234",
                "613.555.1234",
                "6135551234!",
                "613 5551234",
                "1-613-555-1234, poste 12",
                "+1 (613) 555-1234",
                "+33 1 23 45 67 89",
                "en 2024 613 555-1234",
            ],
        ),
        (
            "passport number",
            &["AB123456", "ab123456", "AB 123456", "A123456BC"],
        ),
        ("postal code", &["K1A0B1", "k1a 0b1", "Ottawa K1A-0B1."]),
        (
            "email address",
            &[
                "nom@adresse.ca",
                "mailto:nom@adresse.ca.",
                "«\u{a0}Zoe.B+x@courriel.exemple.ca\u{a0}»",
                "(<a@b.ca>)",
            ],
        ),
    ] {
        for text in texts {
            let named = named(text);
            assert!(named.contains(name), "{text}: {named:?}");
            assert!(!named.contains(" and "), "{text}: {named:?}");
        }
    }
}

#[test]
fn what_is_not_personal_may_stay() {
    for text in [
        "",
        "Since 2024 nothing works.",
        "2019-2024, 2025-03-01 at 10:30",
        "It costs $1,234,567.89 and not 1 234 567,89 $.",
        "My file 123456789 is lost.",
        "123 456 782 000 $ et 5 123 456 782",
        "123 456 782 $, $123456782, 123456782.50",
        "123 456 782 %",
        "Form 12-3456, line 101",
        "call 911 or 555-1234",
        "no 123456, le 202401, to 250000",
        "1234567890 and 0033123456",
        "978-2-07-061275-8",
        "@canada, 2@1.50, a @ b.ca, me@home",
        "https://www.youtube.com/@cbc.news",
        "H1N1, COVID-19, T4A, form T2201",
        "see 3.1.2, 613. 555 1234 are other numbers",
    ] {
        assert_eq!(named(text), "", "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_it_and_what_passes_passes_again(text: String) {
        let rule = no_personal_information();
        if let Ok(kept) = rule.check(&text, &Answers::new()) {
            prop_assert_eq!(rule.check(&kept, &Answers::new()), Ok(kept.clone()));
        }
    }

    #[test]
    fn nor_does_what_looks_like_numbers(text in "[0-9A-Ka-k@+$%(). ,/–\u{a0}é-]{0,60}") {
        let _ = problem(&text);
    }

    #[test]
    fn words_alone_pass(text in "[a-zA-Zéà«»’ .,;:!?-]{0,80}") {
        prop_assert_eq!(named(&text), "");
    }

    #[test]
    fn every_phone_number_is_found(area in 200..1000u32, exchange in 200..1000u32, line in 0..10_000u32) {
        let text = format!("appelez au {area}-{exchange}-{line:04} le soir");
        prop_assert!(named(&text).contains("phone"), "{}", text);
    }

    #[test]
    fn every_social_insurance_number_is_found(digits in "[1-79][0-9]{7}") {
        let numbers = (0..10).map(|check| format!("{digits}{check}"));
        let sin = numbers.into_iter().find(|number| number.parse::<Sin>().is_ok()).unwrap();
        let text = format!("mon numéro, {sin}, est le bon");
        prop_assert!(named(&text).contains("social insurance"), "{}", text);
    }
}
