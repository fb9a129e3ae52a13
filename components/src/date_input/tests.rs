use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

/// The tag of the element with this id.
fn tag<'a>(html: &'a str, id: &str) -> &'a str {
    let mark = format!(r#" id="{id}""#);
    let at = html.find(&mark).unwrap_or_else(|| panic!("{id} in {html}"));
    let start = html[..at].rfind('<').unwrap();
    &html[start..start + html[start..].find('>').unwrap()]
}

fn in_form(typed: &[(&str, &str)], order: DateOrder) -> String {
    let rules = Rules::new().group("a", date().required("Enter the date."));
    let answers: Answers = typed.iter().copied().collect();
    let problems = rules.check(&answers).err().unwrap_or_default();
    html(EnCa, move || {
        view! {
            <Form rules answers problems action="/">
                <ErrorSummary/>
                <DateInput name="a" legend="Date" order/>
            </Form>
        }
    })
}

#[test]
fn a_day_without_its_month_is_not_lost_when_the_form_comes_back() {
    let html = in_form(
        &[("a-year", "90"), ("a-month", ""), ("a-day", "027 ")],
        DateOrder::default(),
    );
    assert!(tag(&html, "a-year").contains(r#"value="90""#), "{html}");
    assert!(tag(&html, "a-day").contains(r#"value="027 ""#), "{html}");
}

#[test]
fn only_the_parts_that_are_wrong_are_marked() {
    let html = in_form(
        &[("a-year", "1990"), ("a-month", "13"), ("a-day", "27")],
        DateOrder::default(),
    );
    assert!(tag(&html, "a-month").contains(r#"aria-invalid="true""#));
    assert_eq!(html.matches("aria-invalid").count(), 1, "{html}");
}

#[test]
fn the_summary_leads_to_the_wrong_part_that_comes_first_on_the_page() {
    let typed = [("a-year", "2026"), ("a-month", "2"), ("a-day", "29")];
    for (order, part) in [
        (DateOrder::YearMonthDay, "a-year"),
        (DateOrder::DayMonthYear, "a-day"),
    ] {
        let html = in_form(&typed, order);
        assert!(html.contains(&format!(r##"href="#{part}""##)), "{html}");
    }
}

#[test]
fn the_summary_leads_to_the_first_part_when_nothing_was_entered() {
    let html = in_form(&[], DateOrder::DayMonthYear);
    assert!(html.contains(r##"href="#a-day""##), "{html}");
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 3, "{html}");
}

#[test]
fn a_problem_that_only_the_server_sees_marks_the_whole_date() {
    let mut problems = Problems::new();
    problems.push("a", "This date is taken already. Choose another one.");
    let html = html(EnCa, move || {
        view! { <Form problems action="/"><DateInput name="a" legend="Date"/></Form> }
    });
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 3, "{html}");
}

#[test]
fn required_is_said_once_by_the_legend_and_not_by_each_part() {
    let html = html(
        FrCa,
        || view! { <DateInput name="a" legend="Date" required=true/> },
    );
    assert_eq!(html.matches("(obligatoire)").count(), 1, "{html}");
    assert!(!html.contains(" required"), "{html}");
}

#[test]
fn an_error_of_the_caller_marks_the_parts_that_it_names_or_all() {
    let of = |wrong: &'static str| {
        html(EnCa, move || {
            view! { <DateInput name="a" legend="Date" error=Text::from("E") wrong/> }
        })
    };
    let some = of("day month");
    assert!(!tag(&some, "a-year").contains("aria-invalid"), "{some}");
    assert_eq!(some.matches("aria-invalid").count(), 2, "{some}");
    let all = html(
        EnCa,
        || view! { <DateInput name="a" legend="Date" error=Text::from("E")/> },
    );
    assert_eq!(all.matches("aria-invalid").count(), 3, "{all}");
}

#[test]
fn the_hint_shows_the_order_with_a_day_that_is_no_month() {
    let of = |locale, order, month| {
        html(
            locale,
            move || view! { <DateInput name="a" legend="Date" order month/> },
        )
    };
    let (number, names) = (MonthControl::Number, MonthControl::Names);
    let cases = [
        (
            EnCa,
            DateOrder::YearMonthDay,
            number,
            "For example, 2027\u{a0}3\u{a0}27<",
        ),
        (
            FrCa,
            DateOrder::DayMonthYear,
            names,
            "Par exemple, 27\u{a0}mars\u{a0}2027<",
        ),
        (
            EnCa,
            DateOrder::MonthYear,
            names,
            "For example, March\u{a0}2027<",
        ),
    ];
    for (locale, order, month, hint) in cases {
        let html = of(locale, order, month);
        assert!(html.contains(hint), "{hint} in {html}");
    }
}

#[test]
fn a_birthday_is_filled_in_by_the_browser_part_by_part() {
    for month in [MonthControl::Number, MonthControl::Names] {
        let html = html(EnCa, move || {
            view! { <DateInput name="a" legend="Date" month autocomplete=DateAutocomplete::Birthday/> }
        });
        for part in ["year", "month", "day"] {
            let token = format!(r#"autocomplete="bday-{part}""#);
            assert!(tag(&html, &format!("a-{part}")).contains(&token), "{html}");
        }
    }
}

#[test]
fn a_month_that_was_typed_as_a_name_is_chosen_in_the_list() {
    let answers: Answers = [("a-year", "1990"), ("a-month", "FÉVR."), ("a-day", "3")]
        .into_iter()
        .collect();
    let html = html(FrCa, move || {
        view! {
            <Form answers action="/">
                <DateInput name="a" legend="Date" month=MonthControl::Names/>
            </Form>
        }
    });
    let chosen = html.find(" selected").unwrap();
    assert!(
        html[chosen..]
            .split('<')
            .next()
            .unwrap()
            .contains("février"),
        "{html}"
    );
}

#[test]
fn a_date_that_was_kept_comes_back_without_zeros_and_a_typed_zero_stays() {
    let of = |pairs: &[(&str, &str)]| {
        let answers: Answers = pairs.iter().copied().collect();
        html(EnCa, move || {
            view! { <Form answers action="/"><DateInput name="a" legend="Date"/></Form> }
        })
    };
    let kept = of(&[("a", "1990-03-07")]);
    assert!(tag(&kept, "a-month").contains(r#"value="3""#), "{kept}");
    let typed = of(&[("a-year", "1990"), ("a-month", "03"), ("a-day", "07")]);
    assert!(tag(&typed, "a-month").contains(r#"value="03""#), "{typed}");
}

#[test]
fn a_name_twice_on_a_page_takes_ids_of_its_own() {
    let html = html(
        EnCa,
        || view! { <DateInput name="a" id="b" legend="Date"/> },
    );
    let day = tag(&html, "b-day");
    assert!(day.contains(r#"name="a-day""#), "{html}");
    assert!(html.contains(r#"for="b-day""#), "{html}");
}

#[test]
fn a_month_of_a_year_has_no_day() {
    let html = html(EnCa, || {
        view! { <DateInput name="a" legend="Month" order=DateOrder::MonthYear value="2026-03"/> }
    });
    assert!(!html.contains("a-day"), "{html}");
    assert!(tag(&html, "a-month").contains(r#"value="3""#), "{html}");
    assert!(html.find("a-month").unwrap() < html.find("a-year").unwrap());
}
