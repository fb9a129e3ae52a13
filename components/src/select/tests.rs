use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Text;

fn seasons() -> Vec<SelectOption> {
    let each = |en: &'static str, fr: &'static str| Text::each([(EnCa, en), (FrCa, fr)]);
    vec![
        SelectOption::new("w", each("Winter", "Hiver")),
        SelectOption::new("p", each("Spring", "Printemps")),
        SelectOption::new("s", each("Summer", "Été")),
        SelectOption::new("a", each("Fall", "Automne")).disabled(),
    ]
}

fn answered(locale: Locale, answer: &'static str) -> String {
    let answers = Answers::from_iter([("season".to_owned(), answer.to_owned())]);
    html(locale, move || {
        view! {
            <Form action="/" answers>
                <Select name="season" label="S" options=seasons()/>
            </Form>
        }
    })
}

#[test]
fn the_answer_is_chosen_by_an_attribute_that_needs_no_script() {
    let html = answered(EnCa, "s");
    assert!(
        html.contains(r#"<option value="s" selected>Summer</option>"#),
        "{html}"
    );
    assert_eq!(html.matches(" selected").count(), 1, "{html}");
}

#[test]
fn a_choice_is_kept_in_the_other_language_because_it_is_a_code() {
    let html = answered(FrCa, "s");
    assert!(
        html.contains(r#"<option value="s" selected>Été</option>"#),
        "{html}"
    );
}

#[test]
fn nothing_is_chosen_for_a_person_who_did_not_choose() {
    for answer in ["", "unknown", "Summer"] {
        let html = answered(FrCa, answer);
        assert!(!html.contains(" selected"), "{html}");
        let list = &html[html.find("<select").unwrap()..];
        let inside = &list[list.find('>').unwrap() + 1..];
        assert!(
            inside.starts_with(r#"<option value="">Choisissez une réponse</option>"#),
            "{html}"
        );
    }
}

#[test]
fn an_option_that_cannot_be_chosen_says_so_to_the_browser() {
    let html = answered(EnCa, "");
    assert!(
        html.contains(r#"<option value="a" disabled>Fall</option>"#),
        "{html}"
    );
}

#[test]
fn options_of_one_heading_stand_in_one_group_and_the_others_outside() {
    let options = vec![
        SelectOption::new("none", "None"),
        SelectOption::new("1", "One").group("Odd"),
        SelectOption::new("3", "Three").group("Odd"),
        SelectOption::new("2", "Two").group("Even"),
    ];
    let html = html(
        EnCa,
        || view! { <Select name="n" label="N" options=options empty="–"/> },
    );
    for part in [
        r#"<option value="">–</option><option value="none">None</option>"#,
        r#"<optgroup label="Odd"><option value="1">One</option><option value="3">Three</option></optgroup>"#,
        r#"<optgroup label="Even"><option value="2">Two</option></optgroup>"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_sorted_list_follows_the_words_of_the_language_not_those_of_the_other() {
    let shown = |locale| {
        let html = html(
            locale,
            || view! { <Select name="s" label="S" options=seasons() sorted=true/> },
        );
        let codes = html.split(r#"<option value=""#).skip(2);
        codes.map(|rest| rest[..1].to_owned()).collect::<String>()
    };
    assert_eq!(shown(EnCa), "apsw");
    assert_eq!(shown(FrCa), "aswp");
}

#[test]
fn a_required_list_is_told_by_the_attribute_and_described_like_any_field() {
    let html = html(EnCa, || {
        view! {
            <Select name="s" label="S" hint="H" error=Text::from("E") required=true options=seasons()/>
        }
    });
    let list = &html[html.find("<select").unwrap()..];
    let list = &list[..list.find('>').unwrap()];
    for part in [
        " required",
        r#"aria-describedby="s-hint s-error""#,
        r#"aria-invalid="true""#,
    ] {
        assert!(list.contains(part), "{part} in {list}");
    }
}
