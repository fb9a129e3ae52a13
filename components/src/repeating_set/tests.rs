use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use portage_locales::Text;

fn number(number: u32) -> Text {
    ["Trip ", &number.to_string()].concat().into()
}

fn page(body: &'static str, bounds: Rows) -> String {
    let answers = Answers::from_urlencoded(body.as_bytes()).unwrap();
    let rules = Rules::new().rows("trip", bounds, |row| {
        let message = ["Enter the country of trip ", &row.number.to_string()].concat();
        Rules::new().field(row.name("to"), required(message))
    });
    html(EnCa, move || {
        view! {
            <Form rules answers action="/">
                <RepeatingSet name="trip" legend="Trips" row_legend=number let:row>
                    <TextInput name=row.name("to") label="To"/>
                </RepeatingSet>
            </Form>
        }
    })
}

/// The tag that holds `part`.
fn tag<'a>(html: &'a str, part: &str) -> &'a str {
    let at = html
        .find(part)
        .unwrap_or_else(|| panic!("{part} in {html}"));
    let start = html[..at].rfind('<').unwrap();
    &html[start..start + html[start..].find('>').unwrap()]
}

#[test]
fn answers_stay_with_their_row_and_numbers_have_no_gap() {
    let html = page("trip=2&trip=7&trip-2-to=Haiti&trip-7-to=France", rows());
    assert!(tag(&html, r#"id="trip-2-to""#).contains("Haiti"), "{html}");
    assert!(tag(&html, r#"id="trip-7-to""#).contains("France"), "{html}");
    assert!(
        html.contains(">Trip 1</legend>") && html.contains(">Trip 2</legend>"),
        "{html}"
    );
}

#[test]
fn two_sets_of_one_name_do_not_share_an_id() {
    let html = html(EnCa, || {
        let set = |id: &'static str| {
            view! {
                <RepeatingSet name="trip" id legend="Trips" row_legend=number let:row>
                    <p>{row.name("to")}</p>
                </RepeatingSet>
            }
        };
        view! { {set("trip")} {set("second")} }
    });
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(
        ids,
        [
            "second",
            "second-1",
            "second-add",
            "trip",
            "trip-1",
            "trip-add"
        ]
    );
    assert_eq!(ids.len(), all, "{html}");
    // What is sent keeps its name.
    assert_eq!(html.matches(r#"name="trip-add""#).count(), 2, "{html}");
}

#[test]
fn without_wasm_rows_are_added_and_removed_by_buttons_that_send() {
    let html = page("trip=1&trip=2", rows());
    let add = tag(&html, r#"name="trip-add""#);
    assert!(
        add.contains(r#"type="submit""#) && add.contains("formnovalidate"),
        "{add}"
    );
    let remove = tag(&html, r#"value="2" formnovalidate"#);
    assert!(remove.contains(r#"name="trip-remove""#), "{remove}");
    assert!(html.contains(">Remove: Trip 2<"), "{html}");
}

#[test]
fn the_enter_key_in_a_field_does_not_remove_the_first_row() {
    let html = page("trip=1", rows());
    let first = tag(&html, r#"type="submit""#);
    assert!(!first.contains("name="), "{first}");
}

#[test]
fn a_removed_row_travels_hidden_until_it_cannot_come_back() {
    let html = page("trip=1&trip-removed=2&trip-2-to=Haiti", rows());
    assert!(tag(&html, r#"id="trip-2""#).contains(" hidden"), "{html}");
    assert!(
        !tag(&html, r#"id="trip-2""#).contains(" disabled"),
        "{html}"
    );
    assert!(
        tag(&html, r#"name="trip-removed""#).contains(r#"value="2""#),
        "{html}"
    );
    assert!(html.contains("Trip 2 was removed."), "{html}");
}

#[test]
fn the_row_that_was_asked_for_has_the_focus_when_the_page_comes_back() {
    let html = page("trip=1&trip=2&trip-focus=2", rows());
    assert!(tag(&html, r#"id="trip-2""#).contains("autofocus"), "{html}");
    assert!(
        !tag(&html, r#"id="trip-1""#).contains("autofocus"),
        "{html}"
    );
}

#[test]
fn at_the_limit_a_sentence_stands_in_place_of_the_button() {
    let html = page("trip=1&trip=2", rows().most(2));
    let before = html.split(r#"id="trip-add""#).next().unwrap();
    assert!(
        before[before.rfind("<div").unwrap()..].contains(" hidden"),
        "{html}"
    );
    assert!(
        html.contains(r#"<p class="ptg-hint">You have reached the limit of 2 entries."#),
        "{html}"
    );
}

#[test]
fn the_lines_of_the_summary_name_the_row() {
    let owner = Owner::new();
    owner.with(|| {
        let rules = Rules::new().rows("trip", rows(), |row| {
            let message = ["Enter the country of trip ", &row.number.to_string()].concat();
            Rules::new().field(row.name("to"), required(message))
        });
        let answers = Answers::from_urlencoded(b"trip=3&trip=9&trip-3-to=&trip-9-to=").unwrap();
        let problems = rules.check(&answers).unwrap_err();
        let lines: Vec<_> = problems
            .iter()
            .map(|problem| problem.text.get(EnCa))
            .collect();
        assert_eq!(
            lines,
            ["Enter the country of trip 1", "Enter the country of trip 2"]
        );
        // Nor does the number change when the row is looked at by itself.
        let again = rules.check_field("trip-9-to", &answers);
        assert_eq!(again[0].text.get(EnCa), "Enter the country of trip 2");
    });
}

#[test]
fn what_is_known_of_the_rows_is_dropped_on_a_page_that_comes_back() {
    let rules = Rules::new().rows("trip", rows(), |_| Rules::new());
    assert!(rules.knows("trip-removed") && rules.knows("trip-focus"));
    assert!(!rules.knows("trip-add") && !rules.knows("trips-removed"));
}
