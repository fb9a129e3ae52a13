//! The keys of a calendar, as the ARIA Authoring Practices name them. Enter and Space are the
//! buttons' own, Escape is the dialog's.

use super::calendar::Step;

/// Where a key leads from the day that has the focus; `None` for keys that are the browser's.
pub(super) fn step(key: &str, shift: bool) -> Option<Step> {
    let months = if shift { 12 } else { 1 };
    Some(match key {
        "ArrowLeft" => Step::Days(-1),
        "ArrowRight" => Step::Days(1),
        "ArrowUp" => Step::Days(-7),
        "ArrowDown" => Step::Days(7),
        "Home" => Step::WeekStart,
        "End" => Step::WeekEnd,
        "PageUp" => Step::Months(-months),
        "PageDown" => Step::Months(months),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shift_and_a_page_key_turn_a_year_not_a_month() {
        assert_eq!(step("PageDown", true), Some(Step::Months(12)));
        assert_eq!(step("PageUp", false), Some(Step::Months(-1)));
    }

    #[test]
    fn keys_of_the_browser_are_left_to_it() {
        for key in ["Tab", "Enter", " ", "Escape", "F5", "a"] {
            assert_eq!(step(key, false), None, "{key}");
        }
    }
}
