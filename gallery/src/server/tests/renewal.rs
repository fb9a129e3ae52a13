use super::super::refusal::Refusal;
use super::super::register::KEPT;
use super::parts::{JPEG, Part, in_parts, kept, post_parts};
use super::*;
use portage::locales::messages;
use std::time::Instant;

/// A complete and correct renewal, but for its photo: a lost passport, a changed name, one trip.
const RENEWAL: [(&str, &str); 41] = [
    ("number", "ab 123456"),
    ("expiry-year", "2027"),
    ("expiry-month", "3"),
    ("expiry-day", "27"),
    ("status", "missing"),
    ("loss-year", "2020"),
    ("loss-month", "2"),
    ("loss-day", "29"),
    ("loss-story", "Sur le traversier."),
    ("name-given", "Zoë Anne"),
    ("name-family", "O’Brien-Lévesque"),
    ("changed", "yes"),
    ("former", "Zoë Tremblay"),
    ("birth-year", "1990"),
    ("birth-month", "12"),
    ("birth-day", "2"),
    ("birth-country", "HT"),
    ("height", "172"),
    ("eyes", "green"),
    ("email", "zoe@exemple.ca"),
    ("phone", "613 555 1234"),
    ("language", "fr"),
    ("news", "received"),
    ("news", "mailed"),
    ("home-street", "12, rue de l’Église"),
    ("home-city", "Trois-Rivières"),
    ("home-province", "QC"),
    ("home-postal-code", "g9a1a1"),
    ("mail-same", "true"),
    ("trip", "1"),
    ("trip-1-country", "FR"),
    ("trip-1-date-year", "2099"),
    ("trip-1-date-month", "7"),
    ("trip-1-date-day", "14"),
    ("validity", "10"),
    ("paid", "160,50"),
    ("declared", "true"),
    ("declared", "mine"),
    ("home-unit", ""),
    ("mail-box", ""),
    ("ptg-language", "fr-CA"),
];

/// The renewal with other answers to some questions.
fn with(other: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let changed = |name| other.iter().any(|(other, _)| *other == name);
    let rest = RENEWAL.iter().filter(|(name, _)| !changed(*name));
    rest.chain(other).copied().collect()
}

fn once(service: &Service) -> String {
    get(service, paths::renewal(Locale::EnCa)).value(ONCE)
}

/// Sends a form with a photo of this name and content.
fn send_with_photo(
    service: &Service,
    locale: Locale,
    answers: &[(&str, &str)],
    (name, content): (&str, &[u8]),
) -> Answer {
    let once = once(service);
    let mut parts: Vec<Part> = answers
        .iter()
        .map(|(name, value)| (*name, None, value.as_bytes()))
        .collect();
    parts.push(("photo", Some(name), content));
    parts.push((ONCE, None, once.as_bytes()));
    post_parts(service, paths::renewal(locale), in_parts(&parts))
}

fn send_well(service: &Service, locale: Locale, answers: &[(&str, &str)]) -> Answer {
    let answer = send_with_photo(service, locale, answers, ("moi.jpg", JPEG));
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    get(service, answer.header(header::LOCATION))
}

fn send_bare(service: &Service, locale: Locale, answers: &[(&str, &str)]) -> Answer {
    let once = once(service);
    let answers = answers.iter().copied().chain([(ONCE, once.as_str())]);
    post(service, paths::renewal(locale), encoded(answers))
}

#[test]
fn an_empty_renewal_comes_back_with_every_problem_in_the_order_of_the_page() {
    for &locale in Locale::OFFICIAL {
        let answer = send_bare(&service(), locale, &[]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-cache");
        let prefix = messages::form_error_title("").get(locale).into_owned();
        assert!(answer.text("title").starts_with(prefix.trim_end()));
        let html = answer.html();
        let links = Selector::parse("#error-summary:not([hidden]) li a").unwrap();
        let ids: Vec<String> = html
            .select(&links)
            .map(|link| link.attr("href").unwrap()[1..].to_owned())
            .collect();
        assert!(ids.len() > 15, "{ids:?}");
        let anything = Selector::parse("[id]").unwrap();
        let page: Vec<&str> = html
            .select(&anything)
            .map(|element| element.attr("id").unwrap())
            .collect();
        let place = |id: &String| {
            let place = page.iter().position(|known| known == id);
            place.unwrap_or_else(|| panic!("the summary leads to {id}, which is nowhere"))
        };
        assert!(ids.is_sorted_by_key(place), "{ids:?}");
        for (words, problem) in html.select(&links).zip(answer.data().problems.iter()) {
            let words: String = words.text().collect();
            assert_eq!(words, problem.text.get(locale));
        }
    }
}

#[test]
fn one_mistake_sends_back_every_answer_as_typed() {
    let service = service();
    for &locale in Locale::OFFICIAL {
        let typed = with(&[("email", " zoe at\u{202e} "), ("former", "</textarea>")]);
        let answer = send_with_photo(&service, locale, &typed, ("moi.jpg", JPEG));
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.data().problems.len(), 1);
        let back = answer.data().answers;
        for (name, value) in &typed {
            assert!(back.all(name).any(|back| back == *value), "{name}");
        }
        assert_eq!(answer.text("#loss-story").trim(), "Sur le traversier.");
        assert_eq!(kept(&answer, "photo")[0].file.name, "moi.jpg");
    }
}

#[test]
fn an_amount_that_can_be_read_in_two_ways_comes_back_as_typed_and_is_asked_about_again() {
    let service = service();
    let typed = [("paid", "1.234"), ("ptg-language", "fr-CA")];
    let first = send_bare(&service, Locale::FrCa, &typed);
    assert_eq!(first.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(first.value("paid"), "1.234");
    let problem = |answer: &Answer| answer.data().problems.of("paid").cloned();
    assert!(problem(&first).is_some());
    let again = [
        ("paid", &*first.value("paid")),
        ("ptg-language", &*first.value("ptg-language")),
    ];
    let second = send_bare(&service, Locale::FrCa, &again);
    assert_eq!(problem(&second), problem(&first));
}

#[test]
fn a_good_renewal_gets_a_number_and_a_page_that_shows_it_in_both_languages() {
    let service = service();
    for &locale in Locale::OFFICIAL {
        let page = send_well(&service, locale, &RENEWAL);
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header(header::CACHE_CONTROL), "private, no-store");
        let shown = page.text("main");
        for part in [
            "ab 123456",
            "613-555-1234",
            "G9A 1A1",
            "Zoë Tremblay",
            "moi.jpg",
        ] {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        let other = get(&service, &page.other_language());
        assert_eq!(other.status, StatusCode::OK);
        assert_ne!(other.text("h1"), page.text("h1"));
    }
    assert_eq!(service.renewals().len(), Locale::OFFICIAL.len());
}

#[test]
fn pages_of_the_renewal_say_what_it_is_and_not_what_the_short_form_is() {
    for &locale in Locale::OFFICIAL {
        let answer = get(&service(), paths::renewal(locale));
        assert_eq!(
            answer.attribute("meta[name=description]", "content"),
            crate::messages::renewal_description().get(locale)
        );
    }
}

#[test]
fn the_same_renewal_sent_twice_has_one_number() {
    let service = service();
    let mut answers = with(&[]);
    let photo = send_with_photo(&service, Locale::EnCa, &[], ("moi.jpg", JPEG));
    let (token, once) = (photo.value("photo-token"), photo.value(ONCE));
    answers.push(("photo-token", &token));
    answers.push((ONCE, &once));
    let path = paths::renewal(Locale::EnCa);
    let first = post(&service, path, encoded(answers.iter().copied()));
    let second = post(&service, path, encoded(answers.iter().copied()));
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!(
        first.header(header::LOCATION),
        second.header(header::LOCATION)
    );
    assert_eq!(service.renewals().len(), 1);
}

#[test]
fn what_was_told_in_a_branch_that_is_closed_is_not_kept_and_comes_back_if_it_is_opened_again() {
    let service = service();
    let closed = with(&[("status", "here"), ("changed", "no")]);
    let shown = send_well(&service, Locale::FrCa, &closed).text("main");
    assert!(
        !shown.contains("traversier") && !shown.contains("Zoë Tremblay"),
        "{shown}"
    );

    let wrong = with(&[("status", "here"), ("email", "zoe at")]);
    let answer = send_bare(&service, Locale::FrCa, &wrong);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let story = answer.data().answers;
    assert_eq!(story.get("loss-story"), Some("Sur le traversier."));
    assert!(answer.data().problems.of("loss-story").is_none());
}

#[test]
fn without_wasm_a_trip_is_added_removed_and_brought_back_and_nothing_is_checked() {
    let service = service();
    let rows = |answer: &Answer| -> Vec<String> {
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.data().problems.is_empty());
        let answers = answer.data().answers;
        answers.all("trip").map(str::to_owned).collect()
    };
    let typed = [("number", "x"), ("trip", "1"), ("trip-1-country", "FR")];
    let press = |button| [&typed[..], &[button]].concat();
    let added = send_bare(&service, Locale::EnCa, &press(("trip-add", "")));
    assert_eq!(rows(&added), ["1", "2"]);
    assert_eq!(added.value("number"), "x");
    added.attribute("#trip-2[autofocus]", "id");

    let removed = send_bare(&service, Locale::EnCa, &press(("trip-remove", "1")));
    assert!(rows(&removed).is_empty());
    let undo = [
        ("trip-removed", "1"),
        ("trip-1-country", "FR"),
        ("trip-undo", ""),
    ];
    let back = send_bare(&service, Locale::EnCa, &undo);
    assert_eq!(rows(&back), ["1"]);
    assert_eq!(back.data().answers.get("trip-1-country"), Some("FR"));
    // The answers of a page that came back for a row are not lost with its language either.
    let switched = get(&service, &added.other_language());
    assert_eq!(rows(&switched), ["1", "2"]);
    assert_eq!(switched.value("number"), "x");
}

#[test]
fn a_number_that_is_unknown_or_too_old_leads_to_no_answers() {
    let service = service();
    for &locale in Locale::OFFICIAL {
        let unknown = paths::renewal_confirmation(locale, "C4FG-H9JK-MN3P");
        let page = send_well(&service, locale, &RENEWAL);
        let number = page.text(".gallery-reference");
        let known = paths::renewal_confirmation(locale, number.trim());
        assert_eq!(get(&service, &known).status, StatusCode::OK);
        service.renewals().forget(Instant::now() + KEPT);
        for path in [unknown, known] {
            let answer = get(&service, &path);
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            let title = Refusal::NoReference.title().get(locale);
            assert_eq!(answer.text("h1"), title);
            assert!(!answer.text("main").contains("Zoë"));
        }
    }
}

#[test]
fn a_photo_of_the_wrong_kind_is_refused_by_name_and_not_kept() {
    let service = service();
    for &locale in Locale::OFFICIAL {
        for photo in [
            ("moi.gif", b"GIF89a".as_slice()),
            ("moi.jpg", b"GIF89a"),
            ("moi.jpg", b""),
        ] {
            let answer = send_with_photo(&service, locale, &RENEWAL, photo);
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(answer.data().problems.len(), 1);
            assert!(answer.text("#photo-error").contains(photo.0));
            // Its problem goes with the language too.
            let switched = get(&service, &answer.other_language());
            assert!(switched.text("#photo-error").contains(photo.0));
            assert_ne!(switched.text("#photo-error"), answer.text("#photo-error"));
        }
    }
    assert_eq!(service.uploads.held(), (0, 0));
    assert_eq!(service.renewals().len(), 0);
}

#[test]
fn what_was_not_asked_is_not_sent_back() {
    let service = service();
    let answers = [
        ("other", "UNASKED"),
        ("number-other", "UNASKED"),
        ("trip-1-other", "UNASKED"),
        ("trip", "1"),
        ("photo-token", "UNASKED"),
    ];
    let answer = send_bare(&service, Locale::EnCa, &answers);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let switched = get(&service, &answer.other_language());
    for page in [answer, switched] {
        let page = String::from_utf8(page.body).unwrap();
        assert!(!page.contains("UNASKED"));
    }
}
