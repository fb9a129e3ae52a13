//! What the page complained about: each error is a feature that broke for someone.

use super::Work;
use crate::checks::Finding;

/// How the browser notes a form that came back with its problems, as it should where it was sent so.
const CAME_BACK: &str = "responded with a status of 422";

pub fn complaints(work: &Work<'_>) -> Vec<Finding> {
    let meant = |complaint: &String| work.page.sent.is_some() && complaint.contains(CAME_BACK);
    work.tab
        .complaints()
        .into_iter()
        .filter(|complaint| !meant(complaint))
        .map(|complaint| Finding::of_page("console-error", complaint))
        .collect()
}
