//! The tests of a page, by their names.

use crate::checks::{CHECKS, Check, Stage};
use crate::site::{Page, WHOLE_PAGE};

/// One named test.
#[derive(Clone, Debug)]
pub struct Case {
    /// Which check.
    pub check: &'static Check,
    /// Which example; [`WHOLE_PAGE`] for what is around the examples.
    pub example: String,
    /// In which theme.
    pub theme: String,
    /// In which mode.
    pub mode: String,
}

impl Case {
    /// `component::example::language::theme::mode::check`.
    pub fn name(&self, page: &Page) -> String {
        let Case {
            check,
            example,
            theme,
            mode,
        } = self;
        [
            &page.component,
            example,
            &page.language,
            theme,
            mode,
            check.name,
        ]
        .join("::")
    }
}

/// Every test that a page may have, in the order of the checks. Some turn out not to apply when the
/// page is open: an example without fields has no test of fields.
pub fn cases(page: &Page, themes: &[String], modes: &[String]) -> Vec<Case> {
    let mut cases = Vec::new();
    for check in CHECKS {
        if page.repeats() && is_alike_in_all_languages(check) {
            continue;
        }
        let in_colours = check.in_each_colour();
        let themes = if in_colours && !page.edge {
            themes
        } else {
            &themes[..themes.len().min(1)]
        };
        // `contrast_text` asks it of every mode.
        let modes = if in_colours && check.name != "axe_colours" {
            modes
        } else {
            &modes[..modes.len().min(1)]
        };
        let around = sees_around(check, page).then_some(WHOLE_PAGE);
        let examples = page
            .examples
            .iter()
            .map(String::as_str)
            .filter(|_| check.sees_examples());
        for example in examples.chain(around) {
            for theme in themes {
                for mode in modes {
                    let (example, theme, mode) = (example.to_owned(), theme.clone(), mode.clone());
                    cases.push(Case {
                        check,
                        example,
                        theme,
                        mode,
                    });
                }
            }
        }
    }
    cases
}

/// Whether the page around the examples is looked at. It is the same on all pages of examples: what
/// takes long, or is about nothing else, is asked where one of them stands for all.
fn sees_around(check: &Check, page: &Page) -> bool {
    let once = check.in_each_colour()
        || matches!(check.name, "ibm" | "skip_link" | "toggle" | "axe_after_use")
        || (page.repeats() && check.name == "axe");
    check.sees_page(page) && (page.around || !once)
}

/// What one language answers for the others. The same things stand in the same colours there:
/// `parity` proves that the tree is the same, and `hydration` that the wasm does not change it. What
/// the length of the words changes is asked in each: what fits, what is cut off, where the focus lies.
fn is_alike_in_all_languages(check: &Check) -> bool {
    check.in_each_colour()
        || matches!(check.stage, Stage::Forced | Stage::Unaided)
        || matches!(check.name, "ibm" | "axe_after_use" | "language_switched")
}
