use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

#[test]
fn the_group_is_described_by_caller_then_hint_then_error() {
    let html = html(EnCa, || {
        view! {
            <Fieldset name="a" legend="L" hint="H" error=Text::from("E") described_by="x">
                <TextInput name="b" label="B"/>
            </Fieldset>
        }
    });
    assert!(
        html.contains(r#"aria-describedby="x a-hint a-error""#),
        "{html}"
    );
}

#[test]
fn a_problem_of_the_group_is_not_said_again_by_each_field() {
    let html = html(EnCa, || {
        view! {
            <Fieldset name="a" legend="L" error=Text::from("Wrong")>
                <TextInput name="b" label="B"/>
                <TextInput name="c" label="C"/>
            </Fieldset>
        }
    });
    assert_eq!(html.matches("Wrong").count(), 1, "{html}");
    assert!(!html.contains("aria-invalid"), "{html}");
}

#[test]
fn the_summary_leads_to_a_group_that_can_take_the_focus() {
    let mut problems = Problems::new();
    problems.push("group", "Choose one of the two");
    let html = html(EnCa, move || {
        view! {
            <Form problems action="/">
                <ErrorSummary/>
                <Fieldset name="group" id="the-group" legend="L">"…"</Fieldset>
            </Form>
        }
    });
    assert!(html.contains(r##"href="#the-group""##), "{html}");
    let group = &html[html.find("<fieldset").unwrap()..];
    let group = &group[..group.find('>').unwrap()];
    for part in [
        r#"id="the-group""#,
        r#"name="group""#,
        r#"tabindex="-1""#,
        r#"aria-describedby="the-group-error""#,
    ] {
        assert!(group.contains(part), "{part} in {group}");
    }
}

#[test]
fn the_legend_is_the_first_child_or_it_names_nothing() {
    let html = html(FrCa, || {
        view! { <Fieldset name="a" legend="Adresse" hint="H" legend_heading=HeadingLevel::H1>"…"</Fieldset> }
    });
    let group = &html[html.find("<fieldset").unwrap()..];
    let inside = &group[group.find('>').unwrap() + 1..];
    assert!(
        inside.starts_with(r#"<legend class="ptg-fieldset__legend"><h1 class="ptg-label-heading">Adresse</h1></legend>"#),
        "{html}"
    );
}
