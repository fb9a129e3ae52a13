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

/// The tag that begins with `start`.
fn tag<'a>(html: &'a str, start: &str) -> &'a str {
    let rest = &html[html.find(start).expect(start)..];
    &rest[..rest.find('>').unwrap()]
}

/// govuk-frontend #2657, #2677.
#[test]
fn jaws_does_not_skip_the_list_for_the_alert_is_not_what_has_the_focus() {
    let html = form(Problems::new());
    let (before, _) = html.split_once(r#"class="ptg-error-summary""#).unwrap();
    let summary = tag(&html[before.rfind('<').unwrap()..], "<div");
    assert!(summary.contains(r#"tabindex="-1""#), "{summary}");
    assert!(!summary.contains("alert"), "{summary}");
    let (alert, list) = (html.find(r#"role="alert""#), html.find("<ul"));
    assert!(alert.is_some() && alert < list, "{html}");
}

/// GC Design System knows a line by its label and its message.
#[test]
fn two_rows_with_one_label_and_one_message_are_two_lines() {
    let mut problems = Problems::new();
    problems.push("trip-1-to", "Enter the country");
    problems.push("trip-2-to", "Enter the country");
    let html = form(problems);
    for row in ["#trip-1-to", "#trip-2-to"] {
        let line = format!(r#"<a href="{row}">Enter the country</a>"#);
        assert_eq!(html.matches(&line).count(), 1, "{html}");
    }
}

#[test]
fn a_line_says_what_its_field_says_now() {
    let listed = Problem::new("trip-2-to", "Trip 2: Enter the country");
    let now = Problem::new("trip-2-to", "Trip 1: Enter the country");
    let said = |problems: &[&Problem]| {
        let problems: Vec<Problem> = problems.iter().copied().cloned().collect();
        super::words_now(&listed, &problems.into()).get(EnCa)
    };
    assert_eq!(said(&[&now]), "Trip 1: Enter the country");
    // Of two problems of one field, or of the whole form, each keeps its line.
    assert_eq!(said(&[&now, &listed]), "Trip 2: Enter the country");
    assert_eq!(said(&[]), "Trip 2: Enter the country");
}

#[test]
fn without_a_form_the_list_is_that_of_the_last_attempt() {
    let owner = Owner::new();
    owner.with(|| {
        let problems = RwSignal::new(Problems::new());
        let attempts = RwSignal::new(0);
        let listed = super::at_attempt(problems.into(), Some(attempts.into()));
        let lines = Memo::new(move |_| listed.with(Problems::len));
        assert_eq!(lines.get_untracked(), 0);
        problems.update(|problems| problems.push("street", "Enter the street"));
        assert_eq!(lines.get_untracked(), 0, "made anew while a person types");
        attempts.set(1);
        assert_eq!(lines.get_untracked(), 1);
    });
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
