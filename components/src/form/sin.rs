use super::Rule;
use super::rule::answered;
use portage_locales::format::{Sin, SinError};
use portage_locales::messages;

/// A social insurance number; kept as its nine digits. A temporary one, which begins with 9, is
/// taken: [`Sin::is_temporary`] tells it.
pub fn sin() -> Rule {
    answered(|value| {
        let problem = match value.parse::<Sin>() {
            Ok(sin) => return Ok(sin.digits()),
            Err(SinError::NotIssued) => messages::form_sin_not_issued(),
            Err(SinError::Check) => messages::form_sin_check(),
            Err(_) => messages::form_sin(),
        };
        Err(problem)
    })
}
