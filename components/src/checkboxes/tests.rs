use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use portage_locales::Text;

fn options() -> Vec<Choice> {
    vec![Choice::new("a", "A"), Choice::new("b", "B"), Choice::none()]
}

fn control<'a>(html: &'a str, id: &str) -> &'a str {
    let id = format!(r#"id="{id}""#);
    let tags = html.split("<input ").skip(1);
    tags.map(|rest| &rest[..rest.find('>').unwrap()])
        .find(|tag| tag.contains(&id))
        .unwrap_or_else(|| panic!("{id} in {html}"))
}

#[test]
fn every_ticked_answer_of_the_form_comes_back() {
    let answers = Answers::from_iter([("help", "a"), ("help", "b")]);
    let html = html(EnCa, move || {
        view! {
            <Form answers action="/">
                <Checkboxes name="help" legend="L" options=options()/>
            </Form>
        }
    });
    assert!(control(&html, "help--a").contains("checked"));
    assert!(control(&html, "help--b").contains("checked"));
    assert!(!control(&html, "help--none").contains("checked"));
}

#[test]
fn a_group_says_required_in_words_that_are_heard() {
    let html = html(
        EnCa,
        || view! { <Checkboxes name="a" legend="L" required=true options=options()/> },
    );
    assert!(
        html.contains(r#"<span class="ptg-label__mark"> (required)</span>"#),
        "{html}"
    );
    assert!(!control(&html, "a--a").contains("required"));
}

#[test]
fn the_box_for_all_boxes_is_not_sent_and_not_there_without_wasm() {
    let html = html(EnCa, || {
        view! { <Checkboxes name="a" legend="L" select_all=true options=options()/> }
    });
    assert!(!control(&html, "a-all").contains("name="));
    assert!(
        html.contains(r#"<div hidden class="ptg-choice ptg-choice--all">"#),
        "{html}"
    );
}

#[test]
fn all_boxes_are_all_without_the_one_that_excludes_them() {
    let values = Signal::stored(vec!["a".to_owned(), "b".to_owned()]);
    let html = html(EnCa, move || {
        view! { <Checkboxes name="a" legend="L" select_all=true values options=options()/> }
    });
    assert!(control(&html, "a-all").contains("checked"), "{html}");
}

#[test]
fn a_box_that_cannot_be_ticked_does_not_keep_the_others_from_being_all() {
    let options = || vec![Choice::new("a", "A"), Choice::new("b", "B").disabled()];
    let values = Signal::stored(vec!["a".to_owned()]);
    let html = html(EnCa, move || {
        view! { <Checkboxes name="a" legend="L" select_all=true values options=options()/> }
    });
    assert!(control(&html, "a-all").contains("checked"), "{html}");
}

#[test]
fn a_single_box_says_by_itself_what_is_wrong() {
    let html = html(EnCa, || {
        view! { <Checkbox name="terms" label="I agree" hint="H" error=Text::from("E") described_by="x" required=true/> }
    });
    let tag = control(&html, "terms");
    for part in [
        r#"aria-describedby="x terms-hint terms-error""#,
        r#"aria-invalid="true""#,
        " required",
        r#"value="true""#,
    ] {
        assert!(tag.contains(part), "{part} in {tag}");
    }
    assert!(!html.contains("<fieldset"), "{html}");
}

#[test]
fn a_single_box_with_another_answer_is_not_ticked() {
    let answers = Answers::from_iter([("terms", "no")]);
    let html = html(EnCa, move || {
        view! { <Form answers action="/"><Checkbox name="terms" label="I agree"/></Form> }
    });
    assert!(!control(&html, "terms").contains("checked"), "{html}");
}
