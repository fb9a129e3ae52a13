use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

fn options() -> Vec<Choice> {
    vec![Choice::new("yes", "Yes"), Choice::new("no", "No")]
}

/// The start tag of each control.
fn controls(html: &str) -> Vec<&str> {
    let tags = html.split("<input ").skip(1);
    tags.map(|rest| &rest[..rest.find('>').unwrap()]).collect()
}

#[test]
fn required_and_invalid_are_said_by_the_group_and_not_by_each_option() {
    let html = html(FrCa, || {
        view! { <Radios name="a" legend="L" error=Text::from("E") required=true options=options()/> }
    });
    for control in controls(&html) {
        assert!(
            !control.contains("required") && !control.contains("invalid"),
            "{control}"
        );
    }
    for part in [
        r#"role="radiogroup""#,
        r#"aria-required="true""#,
        r#"aria-invalid="true""#,
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
    }
    assert_eq!(html.matches("(obligatoire)").count(), 1, "{html}");
}

#[test]
fn nothing_is_chosen_for_the_person() {
    let html = html(
        EnCa,
        || view! { <Radios name="a" legend="L" options=options()/> },
    );
    assert!(!html.contains("checked"), "{html}");
}

#[test]
fn the_summary_leads_to_the_first_option() {
    let mut problems = Problems::new();
    problems.push("a", "Choose");
    let html = html(EnCa, move || {
        view! {
            <Form problems action="/">
                <ErrorSummary/>
                <Radios name="a" legend="L" options=options()/>
            </Form>
        }
    });
    assert!(html.contains(r##"href="#a--yes""##), "{html}");
}

#[test]
fn a_name_twice_on_a_page_does_not_repeat_the_ids_of_its_options() {
    let html = html(
        EnCa,
        || view! { <Radios name="a" id="second" legend="L" options=options()/> },
    );
    assert!(
        html.contains(r#"id="second--yes""#) && html.contains(r#"for="second--yes""#),
        "{html}"
    );
    assert!(!html.contains(r#"id="a--yes""#), "{html}");
    assert_eq!(html.matches(r#"name="a""#).count(), 3, "{html}");
}

#[test]
fn a_disabled_group_disables_each_option() {
    let html = html(
        EnCa,
        || view! { <Radios name="a" legend="L" disabled=true options=options()/> },
    );
    assert!(
        controls(&html)
            .iter()
            .all(|control| control.contains("disabled")),
        "{html}"
    );
}
