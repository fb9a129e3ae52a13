use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn ways() -> Vec<Choice> {
    vec![
        Choice::new("email", "By email")
            .hint("At once")
            .reveals(|| view! { <TextInput name="address" label="Address"/> }),
        Choice::new("post", "By mail").or(),
    ]
}

fn place(html: &str, part: &str) -> usize {
    html.find(part)
        .unwrap_or_else(|| panic!("{part} in {html}"))
}

#[test]
fn what_an_option_reveals_stands_right_after_it() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" options=ways()/> },
    );
    assert!(place(&html, "By email") < place(&html, r#"id="address""#));
    assert!(place(&html, r#"id="address""#) < place(&html, "By mail"));
}

#[test]
fn without_wasm_no_question_is_locked_away() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" options=ways()/> },
    );
    assert!(
        !html.contains("hidden=") && !html.contains(" hidden"),
        "{html}"
    );
    assert!(!html.contains(" disabled"), "{html}");
}

#[test]
fn aria_that_a_radio_does_not_have_is_not_on_it() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" options=ways()/> },
    );
    assert!(
        !html.contains("aria-expanded") && !html.contains("aria-controls"),
        "{html}"
    );
}

#[test]
fn an_option_is_described_by_its_own_hint_only() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" hint="H" options=ways()/> },
    );
    assert_eq!(
        html.matches(r#"aria-describedby="way--email-hint""#)
            .count(),
        1,
        "{html}"
    );
    assert_eq!(
        html.matches(r#"aria-describedby="way-hint""#).count(),
        1,
        "{html}"
    );
}

#[test]
fn a_divider_is_words_before_its_option() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" options=ways()/> },
    );
    assert!(place(&html, ">or</p>") < place(&html, r#"id="way--post""#));
}

#[test]
fn a_question_in_what_is_revealed_belongs_to_the_option_by_name() {
    let html = html(
        EnCa,
        || view! { <Radios name="way" legend="L" options=ways()/> },
    );
    assert!(
        html.contains(r#"<legend class="ptg-visually-hidden">By email</legend>"#),
        "{html}"
    );
}

#[test]
fn answers_and_problems_of_a_revealed_question_come_back() {
    let answers = Answers::from_iter([("way", "email"), ("address", "zoe")]);
    let mut problems = Problems::new();
    problems.push("address", "Enter an address");
    let html = html(EnCa, move || {
        view! {
            <Form answers problems action="/">
                <Radios name="way" legend="L" options=ways()/>
            </Form>
        }
    });
    for part in [
        r#"value="zoe""#,
        "Enter an address",
        r#"value="email" checked"#,
    ] {
        let in_order = html.contains(part);
        assert!(in_order || part.contains("checked"), "{part} in {html}");
    }
    let email = &html[place(&html, r#"id="way--email""#)..];
    assert!(email[..place(email, ">")].contains("checked"), "{html}");
}

#[test]
fn a_value_cannot_break_out_of_its_attribute() {
    let html = html(
        EnCa,
        || view! { <Radios name="a" legend="L" options=[Choice::new("\"><script>", "<b>")]/> },
    );
    assert!(
        !html.contains("<script>") && !html.contains("<b>"),
        "{html}"
    );
}
