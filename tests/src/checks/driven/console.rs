//! What the page complained about: each error is a feature that broke for someone.

use crate::browser::Tab;
use crate::checks::Finding;

pub fn complaints(tab: &Tab) -> Vec<Finding> {
    tab.complaints()
        .into_iter()
        .map(|complaint| Finding::of_page("console-error", complaint))
        .collect()
}
