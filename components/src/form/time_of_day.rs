use super::Rule;
use super::rule::answered;
use portage_locales::format::{TimeError, parse_time_of_day, time_of_day as words};
use portage_locales::{Text, Time, messages};

/// A time of day, as people write it in either language: `14:05`, `2:05 p.m.`, « 14 h 05 »,
/// `9h`, noon. Kept as `14:05`.
///
/// `2:05` alone could be in the night: it is refused with both times to choose from. A zero
/// before it (`02:05`) or « h » says that it is meant on the 24-hour clock.
pub fn time_of_day() -> Rule {
    answered(|typed| match parse_time_of_day(typed) {
        Ok(time) => Ok(kept(time)),
        Err(error) => Err(remedy(error)),
    })
}

/// A time of day on the 24-hour clock: `2:05` is in the night. For a timetable, where nobody
/// would think of another.
pub fn time_of_24_hours() -> Rule {
    answered(|typed| match parse_time_of_day(typed) {
        Ok(time) => Ok(kept(time)),
        // On that clock, 12:30 is after noon.
        Err(TimeError::HalfUnknown { morning, afternoon }) => Ok(kept(if morning.hour() == 0 {
            afternoon
        } else {
            morning
        })),
        Err(error) => Err(remedy(error)),
    })
}

/// A time of day from `first` to `last`, such as opening hours. Where only one half of the day
/// lies between them, `2:05` is in no doubt and is taken.
pub fn time_between(first: Time, last: Time) -> Rule {
    let fits = move |time: &Time| first <= *time && *time <= last;
    let refused = move || messages::form_time_between(said(first), said(last));
    answered(move |typed| match parse_time_of_day(typed) {
        Ok(time) if fits(&time) => Ok(kept(time)),
        Ok(_) => Err(refused()),
        Err(TimeError::HalfUnknown { morning, afternoon }) => {
            match (fits(&morning), fits(&afternoon)) {
                (true, false) => Ok(kept(morning)),
                (false, true) => Ok(kept(afternoon)),
                (true, true) => Err(remedy(TimeError::HalfUnknown { morning, afternoon })),
                (false, false) => Err(refused()),
            }
        }
        Err(error) => Err(remedy(error)),
    })
}

fn remedy(error: TimeError) -> Text {
    match error {
        TimeError::Hour => messages::form_time_hour(),
        TimeError::Minute => messages::form_time_minute(),
        TimeError::HalfUnknown { morning, afternoon } => {
            messages::form_time_half(said(morning), said(afternoon))
        }
        TimeError::Empty | TimeError::NotATime => messages::form_time(),
    }
}

fn said(time: Time) -> Text {
    Text::computed(move |locale| words(locale, time).into())
}

/// `14:05`
fn kept(time: Time) -> String {
    let digits = |number: u8| [b'0' + number / 10, b'0' + number % 10].map(char::from);
    let [hour, minute] = [time.hour(), time.minute()].map(digits);
    [hour[0], hour[1], ':', minute[0], minute[1]]
        .iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answers;
    use portage_locales::Locale::{EnCa, FrCa};
    use proptest::prelude::*;

    fn check(rule: &Rule, typed: &str) -> Result<String, String> {
        let checked = rule.check(typed, &Answers::new());
        checked.map_err(|text| text.get(EnCa).into_owned())
    }

    fn at(hour: u8, minute: u8) -> Time {
        Time::from_hms(hour, minute, 0).unwrap()
    }

    #[test]
    fn a_time_without_its_half_of_the_day_is_asked_for_and_not_guessed() {
        let text = time_of_day().check("2:05", &Answers::new()).unwrap_err();
        assert_eq!(text.get(EnCa), "Enter 2:05 a.m. or 2:05 p.m.");
        assert_eq!(
            text.get(FrCa),
            "Entrez 2\u{a0}h\u{a0}05 ou 14\u{a0}h\u{a0}05."
        );
    }

    #[test]
    fn what_a_message_proposes_is_accepted_when_it_is_copied() {
        for locale in [EnCa, FrCa] {
            for time in [at(2, 5), at(14, 5), at(0, 0), at(12, 0), at(9, 0)] {
                let proposed = words(locale, time);
                assert_eq!(
                    check(&time_of_day(), &proposed),
                    Ok(kept(time)),
                    "{proposed}"
                );
            }
        }
    }

    #[test]
    fn opening_hours_leave_no_doubt_about_the_half_of_the_day() {
        let rule = time_between(at(8, 30), at(17, 0));
        assert_eq!(check(&rule, "2:05").as_deref(), Ok("14:05"));
        assert_eq!(check(&rule, "9").as_deref(), Ok("09:00"));
        assert_eq!(check(&rule, "17 h").as_deref(), Ok("17:00"));
        let refused = Err("Enter a time from 8:30 a.m. to 5:00 p.m.".to_owned());
        assert_eq!(check(&rule, "17:01"), refused);
        assert_eq!(check(&rule, "6:00"), refused);
    }

    #[test]
    fn on_the_24_hour_clock_half_past_twelve_is_after_noon() {
        assert_eq!(check(&time_of_24_hours(), "12:30").as_deref(), Ok("12:30"));
        assert_eq!(check(&time_of_24_hours(), "2:05").as_deref(), Ok("02:05"));
    }

    #[test]
    fn an_empty_time_is_not_refused_by_its_kind() {
        assert_eq!(check(&time_of_day(), "").as_deref(), Ok(""));
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_is_kept_on_one_clock_is_kept_again(text: String, near in "[0-9]{1,2}[:h. ]{0,2}[0-9]{0,2}( ?[ap].?m.?)?") {
            for rule in [time_of_day(), time_of_24_hours(), time_between(at(9, 0), at(17, 0))] {
                for typed in [&text, &near] {
                    if let Ok(kept) = check(&rule, typed) {
                        // « 10 h » says which clock it is of; 10:00, as it is kept, does not.
                        let again = check(&rule, &kept);
                        let asked = again.is_err() && ["10:", "11:"].iter().any(|hour| kept.starts_with(hour));
                        prop_assert!(asked || again == Ok(kept.clone()), "{kept} is read as {again:?}");
                    }
                }
            }
        }
    }
}
