use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn form(problems: Problems) -> String {
    html(EnCa, move || {
        view! {
            <Form problems action="/">
                <ErrorSummary/>
                <TextInput name="email" label="Email address"/>
            </Form>
        }
    })
}

#[test]
fn a_form_that_came_back_takes_the_focus_without_any_script() {
    let mut problems = Problems::new();
    problems.push("email", "Enter your email address");
    assert!(form(problems).contains(" autofocus"));
}

#[test]
fn a_fresh_form_leaves_the_focus_alone_and_hides_the_summary() {
    let html = form(Problems::new());
    assert!(!html.contains("autofocus"), "{html}");
    assert!(html.contains(" hidden"), "{html}");
}

#[test]
fn the_summary_says_the_same_words_as_the_field() {
    let mut problems = Problems::new();
    problems.push("email", "Enter your email address");
    let html = form(problems);
    assert_eq!(
        html.matches("Enter your email address").count(),
        2,
        "{html}"
    );
    assert!(html.contains(r##"<a href="#email">"##), "{html}");
}

#[test]
fn a_problem_of_the_whole_form_is_listed_without_a_link_to_nowhere() {
    let mut problems = Problems::new();
    problems.push("", "We already have an application from you");
    let html = form(problems);
    assert!(
        html.contains("<span>We already have an application from you</span>"),
        "{html}"
    );
    assert!(!html.contains(r##"href="#""##), "{html}");
}
