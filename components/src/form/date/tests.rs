use crate::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::{long_date, month_name};
use portage_locales::{Date, Locale, Month, Text};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    match DateAnswer::from(text) {
        DateAnswer::Complete(date) => date,
        other => panic!("{text} is {other:?}"),
    }
}

fn answers(year: &str, month: &str, day: &str) -> Answers {
    [("a-year", year), ("a-month", month), ("a-day", day)]
        .into_iter()
        .collect()
}

/// What is said in English, and the ends of the names of the parts that are marked.
fn problem(rule: DateRule, [year, month, day]: [&str; 3]) -> (String, String) {
    let problem = rule.check("a", &answers(year, month, day)).unwrap_err();
    assert_eq!(problem.field, "a");
    let parts = problem.at.iter().map(|part| part.trim_start_matches("a-"));
    let parts: Vec<_> = parts.collect();
    (problem.text.get(EnCa).into_owned(), parts.join(" "))
}

#[test]
fn each_way_to_be_wrong_has_a_remedy_of_its_own_and_marks_only_its_parts() {
    let cases = [
        (["", "3", "27"], "Enter the year.", "year"),
        (["1990", "", "27"], "Enter the month.", "month"),
        (["1990", "3", ""], "Enter the day.", "day"),
        (
            ["", "", "27"],
            "Enter the year and the month.",
            "year month",
        ),
        (["", "3", ""], "Enter the year and the day.", "year day"),
        (
            ["1990", "", ""],
            "Enter the month and the day.",
            "month day",
        ),
        (
            ["90", "3", "27"],
            "Enter all 4 digits of the year, like 1990.",
            "year",
        ),
        (
            ["19900", "3", "27"],
            "Enter all 4 digits of the year, like 1990.",
            "year",
        ),
        (
            ["year", "3", "27"],
            "Enter all 4 digits of the year, like 1990.",
            "year",
        ),
        (
            ["1990", "13", "27"],
            "Enter a month from 1 to 12, or its name.",
            "month",
        ),
        (
            ["1990", "jui", "27"],
            "Enter a month from 1 to 12, or its name.",
            "month",
        ),
        (["1990", "3", "32"], "Enter a day from 1 to 31.", "day"),
        (["1990", "3", "0"], "Enter a day from 1 to 31.", "day"),
        (
            ["1990", "4", "31"],
            "April has only 30 days. Enter a day from 1 to 30.",
            "day",
        ),
        (
            ["1990", "2", "30"],
            "February has only 28 days. Enter a day from 1 to 28.",
            "day",
        ),
        (
            ["2026", "2", "29"],
            "February has only 28 days in 2026. Change the day or the year.",
            "year day",
        ),
        (
            ["1900", "2", "29"],
            "February has only 28 days in 1900. Change the day or the year.",
            "year day",
        ),
        (
            ["x", "y", "z"],
            "Enter the year in 4 digits, the month from 1 to 12 and the day from 1 to 31.",
            "year month day",
        ),
    ];
    for (typed, text, parts) in cases {
        let (said, marked) = problem(date(), typed);
        assert_eq!((said.as_str(), marked.as_str()), (text, parts), "{typed:?}");
    }
}

#[test]
fn two_mistakes_are_told_at_once_and_not_one_after_the_other() {
    let (text, parts) = problem(date(), ["90", "13", "27"]);
    assert_eq!(
        text,
        "Enter all 4 digits of the year, like 1990. Enter a month from 1 to 12, or its name."
    );
    assert_eq!(parts, "year month");
    let (text, parts) = problem(date(), ["", "4", "31"]);
    assert_eq!(
        text,
        "Enter the year. April has only 30 days. Enter a day from 1 to 30."
    );
    assert_eq!(parts, "year day");
}

#[test]
fn february_29_is_no_mistake_before_the_year_is_known() {
    let (text, parts) = problem(date(), ["", "2", "29"]);
    assert_eq!((text.as_str(), parts.as_str()), ("Enter the year.", "year"));
    assert_eq!(
        date().check("a", &answers("2024", "2", "29")),
        Ok(Some(day("2024-02-29")))
    );
}

#[test]
fn no_two_of_the_messages_read_the_same_in_either_language() {
    let typed = [
        ["", "3", "27"],
        ["1990", "", "27"],
        ["1990", "3", ""],
        ["", "", "27"],
        ["", "3", ""],
        ["1990", "", ""],
        ["90", "3", "27"],
        ["1990", "13", "27"],
        ["1990", "3", "32"],
        ["1990", "4", "31"],
        ["2026", "2", "29"],
        ["x", "y", "z"],
        ["90", "13", "27"],
        ["1800", "1", "1"],
    ];
    for locale in [EnCa, FrCa] {
        let said = typed.map(|[year, month, a_day]| {
            let rule = date().min(day("1900-01-01"));
            let problem = rule.check("a", &answers(year, month, a_day)).unwrap_err();
            problem.text.get(locale).into_owned()
        });
        let different: std::collections::BTreeSet<_> = said.iter().collect();
        assert_eq!(different.len(), typed.len(), "{said:#?}");
    }
}

#[test]
fn zeros_spaces_names_and_full_width_digits_are_no_mistakes() {
    for [year, month, a_day] in [
        ["1990", "03", "07"],
        [" 1990 ", "003", "7."],
        ["\u{200e}1990", "Mars", "7"],
        ["1990", "march", "7th"],
        ["1990", "MAR.", "07"],
        ["１９９０", "３", "７"],
        ["19 90", "mar", "7"],
        ["1990-03-07", "", ""],
        ["", "", "1990/3/7"],
    ] {
        let read = DateAnswer::read("a", &answers(year, month, a_day));
        assert_eq!(read, day("1990-03-07").into(), "{year} {month} {a_day}");
    }
    for [month, a_day, date] in [
        ["fevrier", "1er", "1990-02-01"],
        ["FÉVR.", "2", "1990-02-02"],
        ["AOU\u{302}T", "1st", "1990-08-01"],
        ["juil", "3rd", "1990-07-03"],
        ["déc.", "31", "1990-12-31"],
    ] {
        let read = DateAnswer::read("a", &answers("1990", month, a_day));
        assert_eq!(read, day(date).into(), "{month} {a_day}");
    }
}

#[test]
fn nothing_something_and_a_date_are_three_answers() {
    assert_eq!(
        DateAnswer::read("a", &answers("", " ", "\u{200b}")),
        DateAnswer::Empty
    );
    let partial = DateAnswer::read("a", &answers("", "", "27"));
    assert!(matches!(partial, DateAnswer::Partial(_)), "{partial:?}");
    assert_eq!(partial.parts().day, "27");
    let rule = date().required("Enter your date of birth.");
    assert_eq!(
        problem(rule.clone(), ["", "", ""]).0,
        "Enter your date of birth."
    );
    assert_eq!(
        problem(rule, ["", "", "27"]).0,
        "Enter the year and the month."
    );
    assert_eq!(date().check("a", &Answers::new()), Ok(None));
}

#[test]
fn a_date_that_was_kept_is_read_again_under_its_own_name() {
    let rules = Rules::new().group("a", date());
    let kept = rules.check(&answers("1990", "3", "27")).unwrap();
    assert_eq!(kept.answers().get("a"), Some("1990-03-27"));
    let again = rules.check(kept.answers()).unwrap();
    assert_eq!(again.answers().get("a"), Some("1990-03-27"));
}

#[test]
fn a_part_that_comes_twice_is_a_problem_and_not_a_guess() {
    let mut twice = answers("1990", "3", "27");
    twice.push("a-day", "28");
    let problem = date().check("a", &twice).unwrap_err();
    assert_eq!(problem.at, ["a-day"]);
}

#[test]
fn a_limit_says_its_date_in_words_of_the_pages_language() {
    let rule = date().min(day("2026-03-01"));
    let problem = rule.check("a", &answers("2026", "2", "28")).unwrap_err();
    assert_eq!(
        problem.text.get(EnCa),
        "Enter March 1, 2026 or a later date."
    );
    assert_eq!(
        problem.text.get(FrCa),
        "Entrez le 1er\u{a0}mars 2026 ou une date ultérieure."
    );
    assert_eq!(problem.at.len(), 3, "the whole date is wrong");
}

#[test]
fn two_limits_are_said_in_one_sentence() {
    for rule in [
        date().min(day("2026-03-01")).max(day("2026-03-31")),
        date().max(day("2026-03-31")).min(day("2026-03-01")),
    ] {
        let (text, _) = problem(rule.clone(), ["2026", "4", "1"]);
        assert_eq!(text, "Enter a date from March 1, 2026 to March 31, 2026.");
        assert_eq!(rule.earliest(), Some(day("2026-03-01")));
        assert_eq!(rule.latest(), Some(day("2026-03-31")));
    }
}

/// React Aria #4181 and #7711: the 31st was cut down to the last day of the month that stood there.
#[test]
fn a_31_typed_before_the_month_waits_for_it() {
    let (text, parts) = problem(date(), ["1990", "", "31"]);
    assert_eq!(text, "Enter the month.");
    assert_eq!(parts, "month");
}

fn on(today: &str) -> DateRule {
    date().clock(Clock::fixed(day(today)))
}

#[test]
fn limits_that_move_with_the_day_begin_and_end_where_they_say() {
    type Limit = fn(DateRule) -> DateRule;
    let cases: [(Limit, &str, &str); 8] = [
        (|rule| rule.in_the_past(), "2026-02-28", "2026-03-01"),
        (|rule| rule.not_in_the_future(), "2026-03-01", "2026-03-02"),
        (|rule| rule.in_the_future(), "2026-03-02", "2026-03-01"),
        (|rule| rule.not_in_the_past(), "2026-03-01", "2026-02-28"),
        (
            |rule| rule.at_least_years_ago(18),
            "2008-03-01",
            "2008-03-02",
        ),
        (
            |rule| rule.at_most_years_ago(120),
            "1906-03-01",
            "1906-02-28",
        ),
        (|rule| rule.within_next_days(30), "2026-03-31", "2026-04-01"),
        (|rule| rule.within_last_days(1), "2026-02-28", "2026-02-27"),
    ];
    for (limit, good, bad) in cases {
        let rule = limit(on("2026-03-01"));
        assert_eq!(rule.allows(day(good)), Ok(()), "{good}");
        let text = rule.allows(day(bad)).expect_err(bad);
        let raw = text.get(EnCa).contains("-") || text.get(FrCa).contains("2026-");
        assert!(!raw, "{text:?}");
    }
}

#[test]
fn a_person_born_on_february_29_is_18_on_march_1() {
    let born = day("2008-02-29");
    assert!(
        on("2026-02-28")
            .at_least_years_ago(18)
            .allows(born)
            .is_err()
    );
    assert!(on("2026-03-01").at_least_years_ago(18).allows(born).is_ok());
    let on_birthday = on("2028-02-29").at_least_years_ago(18);
    assert!(on_birthday.allows(day("2010-03-01")).is_err());
    assert!(on_birthday.allows(day("2010-02-28")).is_ok());
}

#[test]
fn a_server_does_not_refuse_what_is_today_in_vancouver_or_in_st_johns() {
    let (west, east) = Clock::system().days();
    assert!(west <= east);
    for today in [west, east] {
        assert_eq!(date().not_in_the_future().allows(today), Ok(()));
        assert_eq!(date().not_in_the_past().allows(today), Ok(()));
    }
}

#[test]
fn a_day_that_is_taken_says_why() {
    let sunday = |date: Date| {
        (date.weekday() == portage_locales::Weekday::Sunday)
            .then(|| Text::from("The office is closed on Sundays. Choose another day."))
    };
    let rule = date().except(sunday);
    assert!(rule.allows(day("2026-03-01")).is_err());
    assert!(rule.allows(day("2026-03-02")).is_ok());
}

#[test]
fn words_of_the_service_take_the_place_of_ours() {
    let rule = on("2026-03-01")
        .at_least_years_ago(18)
        .or_say("This is for adults.");
    assert_eq!(problem(rule, ["2020", "1", "1"]).0, "This is for adults.");
}

#[test]
fn two_dates_on_a_page_are_told_apart_in_the_summary() {
    let (text, _) = problem(date().called("Date of birth"), ["1990", "3", ""]);
    assert_eq!(text, "Date of birth – Enter the day.");
}

#[test]
fn a_month_of_a_year_asks_for_no_day() {
    let rule = month_year().min(day("2026-03-15"));
    let rules = Rules::new().group("a", rule.clone());
    let check = |year, month| rules.check(&answers(year, month, ""));
    let kept = check("2026", "mars").unwrap();
    assert_eq!(kept.answers().get("a"), Some("2026-03"));
    assert_eq!(
        problem(rule.clone(), ["2026", "2", ""]),
        (
            "Enter March 2026 or a later month.".into(),
            "year month".into()
        )
    );
    assert_eq!(
        problem(rule.clone(), ["2026", "", ""]).0,
        "Enter the month."
    );
    assert_eq!(
        problem(rule, ["x", "13", ""]).0,
        "Enter the year in 4 digits and the month from 1 to 12."
    );
    assert_eq!(rules.check(kept.answers()).unwrap(), kept);
}

fn any_date() -> impl Strategy<Value = Date> {
    let first = Date::from_calendar_date(1000, Month::January, 1).unwrap();
    let last = Date::from_calendar_date(9999, Month::December, 31).unwrap();
    (first.to_julian_day()..=last.to_julian_day())
        .prop_map(|day| Date::from_julian_day(day).unwrap())
}

proptest! {
    #[test]
    fn no_input_panics_and_none_is_lost(year: String, month: String, day: String) {
        let typed = DateParts { year, month, day };
        match DateAnswer::of(typed.clone()) {
            DateAnswer::Partial(ref parts) => prop_assert_eq!(parts, &typed),
            DateAnswer::Empty => prop_assert!(typed.is_empty()),
            DateAnswer::Complete(_) => {}
        }
        let sent = answers(&typed.year, &typed.month, &typed.day);
        for rule in [date().in_the_past().required("x"), month_year().within_next_days(u16::MAX)] {
            if let Err(problem) = rule.check("a", &sent) {
                prop_assert!(!problem.at.is_empty());
                for locale in Locale::ALL {
                    prop_assert!(!problem.text.get(*locale).is_empty());
                }
            }
        }
    }

    #[test]
    fn digits_near_a_date_never_panic(year in "[0-9]{0,5}", month in "[0-9]{0,3}", day in "[0-9]{0,3}") {
        let _ = date().check("a", &answers(&year, &month, &day));
    }

    #[test]
    fn every_answer_reads_back_as_itself(year: String, month: String, day: String) {
        let answer = DateAnswer::of(DateParts { year, month, day });
        prop_assert_eq!(DateAnswer::from(answer.to_string().as_str()), answer);
    }

    #[test]
    fn every_date_is_read_as_it_is_written(date in any_date()) {
        let answer = DateAnswer::from(date);
        prop_assert_eq!(DateAnswer::from(answer.to_string().as_str()), answer.clone());
        prop_assert_eq!(DateAnswer::of(answer.parts()), answer.clone());
        for locale in Locale::ALL {
            let parts = DateParts { month: month_name(*locale, date.month()).to_uppercase(), ..answer.parts() };
            prop_assert_eq!(DateAnswer::of(parts), answer.clone());
            prop_assert!(!long_date(*locale, date).is_empty());
        }
    }

    #[test]
    fn no_day_is_so_far_off_that_a_limit_panics(today in any_date(), typed in any_date(), count: u16) {
        let clock = Clock::fixed(today);
        for rule in [
            date().at_least_years_ago(count),
            date().at_most_years_ago(count),
            date().within_next_days(count),
            date().within_last_days(count),
            date().in_the_past(),
            date().in_the_future(),
        ] {
            if let Err(text) = rule.clock(clock).allows(typed) {
                prop_assert!(!text.get(FrCa).is_empty());
            }
        }
    }
}
