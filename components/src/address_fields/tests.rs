use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::places;
use proptest::prelude::*;

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().copied().collect()
}

fn problems(parts: AddressParts, pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let Err(problems) = address_rules("a", parts).check(&answers(pairs)) else {
        return Vec::new();
    };
    let of = |problem: &Problem| (problem.field.clone(), problem.text.get(EnCa).into_owned());
    problems.iter().map(of).collect()
}

fn wrong(parts: AddressParts, pairs: &[(&str, &str)]) -> Vec<String> {
    problems(parts, pairs)
        .into_iter()
        .map(|(field, _)| field)
        .collect()
}

const OTTAWA: [(&str, &str); 4] = [
    ("a-street", "111 Wellington St"),
    ("a-city", "Ottawa"),
    ("a-province", "ON"),
    ("a-postal-code", "k1a0a4"),
];

#[test]
fn each_missing_part_has_its_own_problem() {
    let fields = ["a-street", "a-city", "a-province", "a-postal-code"];
    assert_eq!(wrong(AddressParts::canadian(), &[]), fields);
    let international = AddressParts::international();
    assert_eq!(
        wrong(international, &[]),
        ["a-country", "a-street", "a-city"]
    );
    let canada = [("a-country", "CA")];
    assert_eq!(wrong(international, &canada), fields);
    let usa = [("a-country", "US")];
    assert_eq!(
        wrong(international, &usa),
        ["a-street", "a-city", "a-region", "a-postal-code"]
    );
}

#[test]
fn an_address_is_checked_as_its_own_country_writes_it() {
    let mut paris = vec![
        ("a-country", "FR"),
        ("a-street", "1, rue de Rivoli"),
        ("a-city", "Paris"),
    ];
    assert!(
        wrong(AddressParts::international(), &paris).is_empty(),
        "no region, no code"
    );
    paris.push(("a-postal-code", "75001"));
    assert!(wrong(AddressParts::international(), &paris).is_empty());
    paris[0].1 = "US";
    assert_eq!(
        problems(AddressParts::international(), &paris),
        [("a-region".into(), "Enter the state.".into())]
    );
    paris[0].1 = "ZZ";
    assert_eq!(wrong(AddressParts::international(), &paris), ["a-country"]);
}

#[test]
fn what_was_typed_for_another_country_is_not_kept() {
    let mut pairs = OTTAWA.to_vec();
    pairs.extend([("a-country", "CA"), ("a-region", "Maine")]);
    let valid = address_rules("a", AddressParts::international())
        .check(&answers(&pairs))
        .unwrap();
    assert_eq!(valid.answers().get("a-region"), None);
    assert_eq!(valid.answers().get("a-province"), Some("ON"));
}

#[test]
fn who_has_only_a_box_is_not_asked_for_a_street() {
    let mut pairs = OTTAWA.to_vec();
    pairs[0] = ("a-box", "RR 2");
    assert!(wrong(AddressParts::canadian().or_box(), &pairs).is_empty());
    assert_eq!(wrong(AddressParts::canadian(), &pairs), ["a-street"]);
    pairs[0] = ("a-box", " ");
    assert_eq!(
        wrong(AddressParts::canadian().or_box(), &pairs),
        ["a-street"]
    );
}

#[test]
fn nothing_is_asked_twice_of_who_says_that_it_is_the_same() {
    let parts = AddressParts::canadian().or_same();
    assert!(wrong(parts, &[("a-same", "true")]).is_empty());
    let mut pairs = OTTAWA.to_vec();
    pairs.push(("a-same", "true"));
    let valid = address_rules("a", parts).check(&answers(&pairs)).unwrap();
    assert_eq!(
        valid.answers().get("a-street"),
        None,
        "what was typed before is not sent on"
    );
    assert_eq!(wrong(parts, &[("a-same", "maybe")])[0], "a-same");
}

#[test]
fn a_city_keeps_its_accents_and_a_label_has_canada_posts_two_spaces() {
    let answers = answers(&[
        ("a-unit", "4"),
        ("a-street", "123 rue Saint-Rédempteur"),
        ("a-city", "Trois-Rivières"),
        ("a-province", "QC"),
        ("a-postal-code", "g9a5e1"),
    ]);
    let valid = address_rules("a", AddressParts::canadian())
        .check(&answers)
        .unwrap();
    let address: Address = valid.part("a").deserialize().unwrap();
    assert_eq!(
        address.label(FrCa),
        ["4-123 rue Saint-Rédempteur", "Trois-Rivières QC  G9A 5E1"]
    );
}

#[test]
fn a_label_names_the_country_only_where_it_is_another() {
    let mut address = Address {
        country: "DE".into(),
        street: "Unter den Linden 77".into(),
        city: "Berlin".into(),
        ..Address::default()
    };
    assert_eq!(
        address.label(FrCa),
        ["Unter den Linden 77", "Berlin", "ALLEMAGNE"]
    );
    address.country = "CA".into();
    assert_eq!(address.label(FrCa).len(), 2);
}

/// The codes of the options, in the order of the page.
fn codes(html: &str, name: &str) -> Vec<String> {
    let list = html.split_once(&format!("name=\"{name}\"")).unwrap().1;
    let list = list.split_once("</select>").unwrap().0;
    let options = list.split("<option value=\"").skip(1);
    options
        .map(|option| option.split_once('"').unwrap().0.to_owned())
        .collect()
}

#[test]
fn lists_stand_in_the_order_of_the_pages_language_and_canada_first() {
    let page = |locale| {
        let parts = AddressParts::international();
        html(locale, move || view! { <AddressFields name="a" parts/> })
    };
    let (english, french) = (page(EnCa), page(FrCa));
    let provinces = |html| codes(html, "a-province")[1..].join(" ");
    assert_eq!(
        provinces(&english),
        "AB BC MB NB NL NT NS NU ON PE QC SK YT"
    );
    assert_eq!(provinces(&french), "AB BC PE MB NB NS NU ON QC SK NL NT YT");
    let countries = |html| codes(html, "a-country");
    assert_eq!(countries(&english)[..5], ["", "CA", "AF", "AX", "AL"]);
    assert_eq!(countries(&french)[..5], ["", "CA", "AF", "ZA", "AL"]);
    assert_eq!(countries(&french).len(), 251);
    let names: Vec<_> = countries(&french)[2..]
        .iter()
        .filter_map(|code| places::country(code))
        .map(|place| place.name(FrCa))
        .collect();
    let place = |name| names.iter().position(|known| *known == name).unwrap();
    assert!(place("Égypte") < place("Espagne") && place("Îles Cook") < place("Inde"));
}

#[test]
fn the_browser_does_not_put_one_address_into_both() {
    let html = html(EnCa, || {
        view! {
            <AddressFields name="home"/>
            <AddressFields name="friend" of_another=true/>
        }
    });
    for token in [
        "address-line1",
        "address-line2",
        "address-level2",
        "address-level1",
        "postal-code",
    ] {
        let token = format!("autocomplete=\"section-home {token}\"");
        assert_eq!(html.matches(&token).count(), 1, "{token} in {html}");
    }
    assert!(!html.contains("section-friend"), "{html}");
}

#[test]
fn a_look_up_that_cannot_work_yet_is_not_shown() {
    struct Silent;
    impl AddressLookup for Silent {
        fn suggest(&self, _: String, _: portage_locales::Locale) -> LookupReply<Vec<FoundAddress>> {
            Box::pin(async { Err(LookupFailed) })
        }
        fn address(&self, _: String) -> LookupReply<Address> {
            Box::pin(async { Err(LookupFailed) })
        }
    }
    let html = html(EnCa, || view! { <AddressFields name="a" lookup=Silent/> });
    assert!(
        html.contains("data-live") && html.contains(" hidden"),
        "{html}"
    );
    assert!(html.contains(r#"name="a-street""#), "{html}");
}

#[test]
fn a_block_belongs_to_its_own_address_too() {
    let html = html(EnCa, || {
        let parts = AddressParts::canadian().one_block();
        view! {
            <AddressFields name="home" parts/>
            <AddressFields name="friend" parts of_another=true/>
        }
    });
    let token = r#"autocomplete="section-home street-address""#;
    assert_eq!(html.matches(token).count(), 1, "{html}");
    assert!(html.contains(r#"autocomplete="off""#), "{html}");
}

#[test]
fn outside_a_form_the_caller_says_what_is_there_and_what_must_be() {
    let page = |parts: AddressParts| {
        html(EnCa, move || {
            let values: Answers = [("city", "Ottawa"), ("province", "ON"), ("lines", "RR 2")]
                .into_iter()
                .collect();
            view! { <AddressFields name="a" parts required=true mark="(needed)" values/> }
        })
    };
    let split = page(AddressParts::canadian());
    assert!(split.contains(r#"value="Ottawa" required"#), "{split}");
    assert!(split.contains(r#"value="ON" selected"#), "{split}");
    assert_eq!(split.matches(" required").count(), 4, "{split}");
    assert_eq!(split.matches("(needed)").count(), 4, "{split}");
    // A browser would refuse to send a province that it does not show.
    let international = page(AddressParts::international());
    assert_eq!(international.matches(" required").count(), 3);
    let block = page(AddressParts::canadian().one_block());
    assert!(
        block.contains("RR 2") && block.contains("(needed)"),
        "{block}"
    );
    let same = page(AddressParts::canadian().or_same());
    assert!(!same.contains(" required"), "{same}");
}

proptest! {
    #[test]
    fn no_answer_makes_the_rules_panic_and_what_passes_passes_again(
        country in "CA|US|FR|[A-Z]{0,3}",
        code in "[A-Za-z0-9 -]{0,10}",
        text in "\\PC{0,20}",
    ) {
        let pairs = [
            ("a-country", country.as_str()),
            ("a-street", &text),
            ("a-city", &text),
            ("a-province", "QC"),
            ("a-region", &text),
            ("a-postal-code", &code),
        ];
        let rules = address_rules("a", AddressParts::international());
        if let Ok(valid) = rules.check(&answers(&pairs)) {
            let again = rules.check(valid.answers());
            prop_assert_eq!(again.map(|valid| valid.answers().clone()).ok(), Some(valid.answers().clone()));
        }
    }
}
