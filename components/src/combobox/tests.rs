use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

fn options() -> Vec<ComboboxOption> {
    vec![
        ComboboxOption::new("QC", "Québec"),
        ComboboxOption::new("ON", "Ontario"),
    ]
}

fn page(answers: &[(&str, &str)], kind: ComboboxKind) -> String {
    let answers: Answers = answers.iter().copied().collect();
    html(FrCa, move || {
        view! {
            <Form answers action="/">
                <Combobox name="a" label="L" kind options=options()/>
            </Form>
        }
    })
}

#[test]
fn without_wasm_it_is_a_native_list_that_sends_its_code() {
    let html = page(&[("a", "ON")], ComboboxKind::One);
    assert!(html.contains(r#"<select id="a" name="a""#), "{html}");
    assert!(html.contains(r#"value="ON" selected"#), "{html}");
    assert!(html.contains(">Choisissez une réponse</option>"), "{html}");
    assert!(
        !html.contains("role=\"combobox\""),
        "no role without its behaviour: {html}"
    );
}

#[test]
fn of_many_without_wasm_every_answer_stays_chosen() {
    let html = page(&[("a", "QC"), ("a", "ON")], ComboboxKind::Many);
    assert!(html.contains(" multiple"), "{html}");
    assert_eq!(html.matches(" selected").count(), 2, "{html}");
}

#[test]
fn an_answer_that_is_not_in_the_list_comes_back_as_it_was_typed() {
    for kind in [ComboboxKind::One, ComboboxKind::Many] {
        let html = page(&[("a", "Ontarioo")], kind);
        assert!(html.contains(r#"value="Ontarioo" selected"#), "{html}");
    }
    let html = page(&[("a", "Ontarioo")], ComboboxKind::FreeText);
    assert!(html.contains(r#"value="Ontarioo""#), "{html}");
}

#[test]
fn a_list_that_only_a_server_knows_is_typed_into_without_wasm() {
    let html = html(EnCa, || {
        let source = ComboboxSource::new(|_| async { Err(Unavailable) });
        view! { <Combobox name="a" label="L" source/> }
    });
    assert!(
        html.contains("<input") && !html.contains("<select"),
        "{html}"
    );
    assert!(html.contains(r#"name="a""#), "{html}");
}

#[test]
fn what_is_not_in_the_list_is_refused_in_the_words_that_the_field_shows() {
    let problem = listed(&["ON"])
        .check("Ontarioo", &Answers::new())
        .unwrap_err();
    assert_eq!(
        problem.get(EnCa),
        "Choose an answer from the list: “Ontarioo” is not in it."
    );
}
