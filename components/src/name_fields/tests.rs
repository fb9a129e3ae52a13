use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use proptest::prelude::*;

fn names(parts: NameParts) -> Vec<String> {
    name_rules("a", parts).names(&Answers::new())
}

#[test]
fn what_is_shown_and_what_is_checked_are_the_same_parts_in_the_same_order() {
    let choices = [
        NameParts::split(),
        NameParts::full(),
        NameParts::full().title().preferred(),
        NameParts::split().title().middle().preferred().one_name(),
    ];
    for parts in choices {
        let html = html(EnCa, move || view! { <NameFields name="a" parts/> });
        let places: Vec<_> = names(parts)
            .iter()
            .map(|name| html.find(&format!(" id=\"{name}\" name=\"{name}\"")))
            .collect();
        assert!(places.iter().all(Option::is_some), "{parts:?}: {html}");
        assert!(places.is_sorted(), "{parts:?}");
        assert_eq!(html.matches("<input").count(), places.len());
    }
}

#[test]
fn a_person_with_one_name_only_is_not_kept_out() {
    let rules = name_rules("a", NameParts::split().one_name());
    let answers: Answers = [("a-family", "Suharto")].into_iter().collect();
    assert!(rules.check(&answers).is_ok());
}

#[test]
fn each_missing_part_has_its_own_problem() {
    let problems = name_rules("a", NameParts::split())
        .check(&Answers::new())
        .unwrap_err();
    let fields: Vec<_> = problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect();
    assert_eq!(fields, ["a-given", "a-family"]);
}

#[test]
fn the_problems_of_two_people_can_be_told_apart() {
    let rules = name_rules("a", NameParts::full())
        .about("Parent")
        .and(name_rules("b", NameParts::full()).about("Enfant"));
    let problems = rules.check(&Answers::new()).unwrap_err();
    let words: Vec<_> = problems
        .iter()
        .map(|problem| problem.text.get(FrCa))
        .collect();
    assert_eq!(
        words,
        [
            "Parent\u{a0}: Entrez le nom complet.",
            "Enfant\u{a0}: Entrez le nom complet."
        ]
    );
    assert!(
        rules.is_required("b-full"),
        "the word beside the label is kept"
    );
}

#[test]
fn ones_own_name_is_not_offered_for_somebody_else() {
    let html = html(EnCa, || view! { <NameFields name="a" of_another=true/> });
    assert_eq!(html.matches(r#"autocomplete="off""#).count(), 2, "{html}");
}

#[test]
fn a_group_twice_on_a_page_has_ids_of_its_own() {
    let html = html(EnCa, || view! { <NameFields name="a" id="second"/> });
    for part in [
        r#"id="second""#,
        r#"id="second-given""#,
        r#"for="second-given""#,
        r#"name="a-given""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn outside_a_form_the_caller_says_what_is_there_and_what_must_be() {
    let html = html(EnCa, || {
        let values: Answers = [("given", "Zoé")].into_iter().collect();
        let parts = NameParts::split().title();
        view! { <NameFields name="a" parts required=true mark="(needed)" values/> }
    });
    assert!(html.contains(r#"value="Zoé" required"#), "{html}");
    // A title is never asked for.
    assert_eq!(html.matches(" required").count(), 2, "{html}");
    assert_eq!(html.matches("(needed)").count(), 2, "{html}");
}

proptest! {
    /// « Zoé », "O’Brien", "X Æ A-12": whoever has a name knows how it is written.
    #[test]
    fn no_name_is_refused_or_changed(given in "[^\\s\\p{C}\u{34f}]{1,40}", family in "[\\p{L}\\p{N}’' .-]{0,20}[\\p{L}\\p{N}]") {
        let answers: Answers = [("a-given", given.as_str()), ("a-family", &family)].into_iter().collect();
        let valid = name_rules("a", NameParts::split()).check(&answers).unwrap();
        prop_assert_eq!(valid.answers().get("a-given"), Some(given.as_str()));
        prop_assert_eq!(valid.answers().get("a-family"), Some(family.trim()));
    }
}
