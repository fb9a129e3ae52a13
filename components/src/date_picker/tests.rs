use super::calendar::Step;
use super::dialog::dialog_view;
use super::state::Calendar;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::{Date, Text};

fn day(text: &str) -> Date {
    DateAnswer::from(text).date().unwrap()
}

/// March 2026, which begins on a Sunday; today is the 5th, the past and Sundays are refused.
fn march() -> Calendar {
    let sundays = |date: Date| {
        let sunday = date.weekday() == portage_locales::Weekday::Sunday;
        sunday.then(|| Text::from("We are closed on Sundays."))
    };
    let clock = Clock::fixed(day("2026-03-05"));
    let rule = date()
        .clock(clock)
        .not_in_the_past()
        .max(day("2026-05-20"))
        .except(sundays);
    let calendar = Calendar::new(rule);
    calendar.follow(Some(day("2026-03-18")));
    calendar.start();
    calendar
}

fn opened(locale: Locale) -> String {
    html(locale, || {
        let choose = Callback::new(|_| {});
        let close = Callback::new(|_| {});
        dialog_view(
            march(),
            "visit",
            "Visit".into(),
            NodeRef::new(),
            choose,
            close,
        )
    })
}

/// The cell of a day, by the number that it shows.
fn cell(html: &str, number: &str) -> String {
    let number = [">", number, "</button>"].concat();
    let cells = html.split("<td ").find(|cell| cell.contains(&number));
    cells
        .unwrap_or_else(|| panic!("{number} in {html}"))
        .to_owned()
}

#[test]
fn without_wasm_there_are_the_parts_and_no_button_that_does_nothing() {
    let html = html(EnCa, || view! { <DatePicker name="visit" legend="Visit"/> });
    for part in ["visit-year", "visit-month", "visit-day"] {
        assert!(
            html.contains(&format!(r#"name="{part}""#)),
            "{part} in {html}"
        );
    }
    let button = &html[html.find("<button").unwrap()..];
    let button = &button[..button.find('>').unwrap()];
    assert!(button.contains(" hidden"), "{button}");
    let dialog = &html[html.find("<dialog").unwrap()..];
    let inside = &dialog[dialog.find('>').unwrap() + 1..];
    assert!(inside.starts_with("</dialog>"), "{html}");
}

#[test]
fn the_button_says_for_which_date_it_is_among_others() {
    let html = html(
        FrCa,
        || view! { <DatePicker name="visit" legend="Visite"/> },
    );
    assert!(html.contains("Choisir dans un calendrier"), "{html}");
    assert!(
        html.contains(r#"<span class="ptg-visually-hidden">, Visite</span>"#),
        "{html}"
    );
}

#[test]
fn each_day_says_its_whole_date_and_what_is_special_about_it() {
    let html = opened(EnCa);
    assert!(cell(&html, "19").contains(r#"aria-label="Thursday, March 19, 2026""#));
    let chosen = cell(&html, "18");
    assert!(chosen.contains(r#"aria-selected="true""#), "{chosen}");
    assert!(
        chosen.contains(r#"aria-label="Wednesday, March 18, 2026, chosen""#),
        "{chosen}"
    );
    let today = cell(&html, "5");
    assert!(today.contains(r#"aria-current="date""#), "{today}");
    assert_eq!(html.matches("aria-current").count(), 1);
    assert_eq!(html.matches(r#"aria-selected="true""#).count(), 1);
}

#[test]
fn a_day_that_cannot_be_chosen_says_why() {
    let html = opened(EnCa);
    let sunday = cell(&html, "22");
    assert!(
        sunday.contains("not available. We are closed on Sundays."),
        "{sunday}"
    );
    assert!(sunday.contains(r#"aria-disabled="true""#), "{sunday}");
    let past = cell(&html, "4");
    assert!(
        past.contains("not available. Enter") && past.contains("March 5, 2026"),
        "{past}"
    );
    assert!(
        !html.contains(" disabled"),
        "the reason must be within reach: {html}"
    );
}

#[test]
fn the_first_of_the_month_is_written_as_in_french() {
    let html = opened(FrCa);
    let first = cell(&html, "1er");
    assert!(
        first.contains("dimanche 1er\u{a0}mars 2026, non disponible"),
        "{first}"
    );
}

#[test]
fn the_week_begins_on_sunday_in_both_languages() {
    for (locale, name) in [(EnCa, "Sunday"), (FrCa, "dimanche")] {
        let html = opened(locale);
        let head = &html[html.find("<th ").unwrap()..];
        let head = &head[..head.find("</th>").unwrap()];
        assert!(head.contains(name), "{head}");
    }
}

#[test]
fn the_grid_is_one_stop_of_the_tab_key() {
    let html = opened(EnCa);
    assert_eq!(html.matches(r#"tabindex="0""#).count(), 1, "{html}");
}

#[test]
fn the_form_does_not_send_the_month_that_the_calendar_shows() {
    let html = opened(EnCa);
    assert!(!html.contains(" name="), "{html}");
}

#[test]
fn a_refused_day_is_told_not_chosen() {
    html(EnCa, || {
        let calendar = march();
        assert_eq!(calendar.choose(21), None);
        let told = calendar.announcer.text();
        assert_eq!(told.get_untracked(), "We are closed on Sundays.");
        assert_eq!(calendar.choose(22), Some(day("2026-03-23")));
    });
}

#[test]
fn a_month_beyond_the_limits_leads_to_their_end_and_is_said() {
    html(EnCa, || {
        let calendar = march();
        calendar.turn(1);
        calendar.turn(12);
        let told = calendar.announcer.text();
        // Said twice, hence with the mark that a region has changed.
        assert_eq!(told.get_untracked().trim_end(), "May 2026");
        calendar.go(Step::Days(1));
        assert_eq!(calendar.month().get_untracked(), "5");
        calendar.turn_to(2026, portage_locales::Month::January);
        assert_eq!(calendar.month().get_untracked(), "3");
        assert_eq!(told.get_untracked(), "March 2026");
    });
}
