use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use portage_locales::Text;

fn in_form(start: &'static str, end: &'static str, mark: Mark) -> String {
    let rules = Rules::new().and(date_range().rules("a"));
    let answers: Answers = [("a-start", start), ("a-end", end)].into_iter().collect();
    let problems = rules.check(&answers).err().unwrap_or_default();
    html(EnCa, move || {
        view! {
            <Form rules answers problems mark action="/">
                <ErrorSummary/>
                <DateRange name="a" legend="Stay"/>
            </Form>
        }
    })
}

#[test]
fn a_wrong_order_is_said_by_the_group_and_leads_to_its_first_part() {
    let html = in_form("2026-03-05", "2026-03-01", Mark::default());
    assert_eq!(html.matches("is before the start").count(), 2, "{html}");
    assert!(html.contains(r##"href="#a-start-year""##), "{html}");
    assert!(html.contains(r#"id="a-error""#), "{html}");
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 6, "{html}");
}

#[test]
fn a_problem_that_only_the_server_sees_marks_both_dates() {
    let mut problems = Problems::new();
    problems.push("a", "Somebody else stays there then. Choose other dates.");
    let html = html(EnCa, move || {
        view! { <Form problems action="/"><DateRange name="a" legend="Stay"/></Form> }
    });
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 6, "{html}");
}

#[test]
fn an_error_of_the_caller_marks_both_dates() {
    let html = html(
        EnCa,
        || view! { <DateRange name="a" legend="Stay" error=Text::from("E")/> },
    );
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 6, "{html}");
    assert_eq!(html.matches("ptg-fieldset--error").count(), 1, "{html}");
}

#[test]
fn half_a_range_marks_the_date_that_is_missing_and_not_the_other() {
    let html = in_form("2026-03-05", "", Mark::default());
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 3, "{html}");
}

#[test]
fn a_range_outside_its_form_is_sent_with_it() {
    let html = html(EnCa, || {
        view! { <DateRange name="a" legend="Stay" form="f" month=MonthControl::Names/> }
    });
    assert_eq!(html.matches(r#" form="f""#).count(), 6, "{html}");
}

#[test]
fn a_date_that_is_wrong_by_itself_says_so_under_its_own_legend() {
    let html = in_form("2026-03-05", "2026-13-01", Mark::default());
    assert!(html.contains(r#"id="a-end-error""#), "{html}");
    assert!(html.contains(r##"href="#a-end-month""##), "{html}");
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 1, "{html}");
}

#[test]
fn the_example_is_heard_once_and_not_with_each_date() {
    let html = in_form("", "", Mark::default());
    assert_eq!(html.matches("For example").count(), 1, "{html}");
}

#[test]
fn each_date_and_not_the_group_says_that_it_is_optional() {
    let html = in_form("", "", Mark::Optional);
    assert_eq!(html.matches("(optional)").count(), 2, "{html}");
}
