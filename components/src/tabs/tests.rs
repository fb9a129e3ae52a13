use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn tabs() -> impl IntoView {
    let panel = |id, label: &'static str| TabPanel::new(id, label, || view! { <p>"Text"</p> });
    let panels = vec![panel("one", "One"), panel("two", "Two")];
    view! { <Tabs label="Ways" panels=panels/> }
}

/// Peers send tabs that only a script can open: without it all but the first are lost.
#[test]
fn without_wasm_there_are_sections_and_none_is_hidden() {
    let html = html(EnCa, tabs);
    assert!(
        !html.contains("tabpanel") && !html.contains("until-found"),
        "{html}"
    );
    for id in ["one", "two"] {
        let section = ["<section id=\"", id, "\" class=\"ptg-tabs__panel\">"].concat();
        assert!(html.contains(&section), "{html}");
    }
    let list = html.split("role=\"tablist\"").nth(1).unwrap();
    assert!(
        list[..list.find('>').unwrap()].contains(" hidden"),
        "{html}"
    );
}

#[test]
fn each_tab_controls_its_panel() {
    let html = html(EnCa, tabs);
    assert!(
        html.contains(r#"id="two-tab" aria-controls="two""#),
        "{html}"
    );
}
