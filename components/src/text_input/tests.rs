use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

#[test]
fn describes_by_caller_then_hint_then_error() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" label="A" hint="H" error=Text::from("E") described_by="x"/> },
    );
    assert!(
        html.contains(r#"aria-describedby="x a-hint a-error""#),
        "{html}"
    );
}

#[test]
fn names_no_description_that_is_not_there() {
    let html = html(EnCa, || view! { <TextInput name="a" label="A"/> });
    assert!(!html.contains("aria-describedby"), "{html}");
    assert!(!html.contains("aria-invalid"), "{html}");
}

#[test]
fn a_required_field_is_told_once_by_the_attribute_and_once_to_the_eye() {
    let html = html(
        FrCa,
        || view! { <TextInput name="a" label="A" required=true/> },
    );
    assert!(html.contains(" required"), "{html}");
    assert!(
        html.contains(r#"<span aria-hidden="true" class="ptg-label__mark"> (obligatoire)</span>"#),
        "{html}"
    );
}

#[test]
fn label_hint_error_control_stand_in_this_order() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" label="Label" hint="Hint" error=Text::from("Wrong")/> },
    );
    let place = |part: &str| {
        html.find(part)
            .unwrap_or_else(|| panic!("{part} in {html}"))
    };
    assert!(
        place("Label") < place("Hint")
            && place("Hint") < place("Wrong")
            && place("Wrong") < place("<input")
    );
}

#[test]
fn an_answer_cannot_break_out_of_its_attribute() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" label="A" value=r#""><script>alert(1)</script>"#/> },
    );
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn a_name_twice_on_a_page_takes_an_id_of_its_own() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" id="second-a" label="A" hint="H"/> },
    );
    for part in [
        r#"for="second-a""#,
        r#"id="second-a""#,
        r#"id="second-a-hint""#,
        r#"name="a""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn words_of_the_service_take_the_place_of_ours() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" label="A" required=true mark="(needed)" error=Text::from("E") error_prefix="Problem:"/> },
    );
    assert!(
        html.contains("(needed)") && html.contains("Problem:"),
        "{html}"
    );
    assert!(
        !html.contains("(required)") && !html.contains("Error:"),
        "{html}"
    );
}

#[test]
fn constraints_stay_on_the_control_for_software_that_reads_them() {
    let html = html(
        EnCa,
        || view! { <TextInput name="a" label="A" minlength=2 maxlength=9 pattern="[0-9]+"/> },
    );
    for part in [
        r#"minlength="2""#,
        r#"maxlength="9""#,
        r#"pattern="[0-9]+""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}
