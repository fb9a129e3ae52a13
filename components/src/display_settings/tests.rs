use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn two_on_a_page_are_not_one_group_of_radio_buttons() {
    let html = html(EnCa, || {
        view! { <div><DisplaySettings/><DisplaySettings id="other"/></div> }
    });
    assert_eq!(html.matches(r#"name="display-mode""#).count(), 4, "{html}");
    assert_eq!(html.matches(r#"name="other-mode""#).count(), 4, "{html}");
}

#[test]
fn a_server_gets_names_that_do_not_depend_on_the_id() {
    let html = html(
        EnCa,
        || view! { <DisplaySettings id="other" action="/display" mode="dark"/> },
    );
    assert!(
        html.contains(r#"name="mode" value="dark" checked"#),
        "{html}"
    );
}

#[test]
fn without_themes_there_is_no_question_about_them() {
    let html = html(FrCa, || view! { <DisplaySettings/> });
    assert_eq!(html.matches("<fieldset>").count(), 1, "{html}");
}

#[test]
fn the_script_finds_what_the_component_writes() {
    let html = html(EnCa, || view! { <DisplaySettings/> });
    for name in ["data-display-settings", r#"data-display="mode""#] {
        assert!(html.contains(name), "{name} in {html}");
    }
    for name in ["[data-display-settings][open]", "[data-display=${name}]"] {
        assert!(DISPLAY_SCRIPT.contains(name), "{name}");
    }
}
