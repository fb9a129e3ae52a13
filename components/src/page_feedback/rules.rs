use crate::form::{Rules, max_length, no_personal_information, one_of, required};
use portage_locales::messages;

/// Name of the answer to the question: `yes` or `no`.
pub(super) const HELPFUL: &str = "helpful";

/// Name of the answer in words.
pub(super) const DETAILS: &str = "details";

/// What is asked of feedback on a page, for the server that takes it: `helpful` is `yes` or `no`, and
/// `details` at most 300 characters, as on Canada.ca, with [no personal
/// information](no_personal_information).
pub fn page_feedback_rules() -> Rules {
    let choice = required(messages::form_unknown_choice()).then(one_of(&["yes", "no"]));
    Rules::new()
        .field(HELPFUL, choice)
        .field(DETAILS, max_length(300).then(no_personal_information()))
}
