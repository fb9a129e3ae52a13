use super::{Rule, rule::answered};
use portage_locales::messages;

/// One of the codes of a list that people type into, such as a [`Combobox`](crate::Combobox):
/// what is no code was typed by a person, and the message says it again in their words.
///
/// ```
/// use portage::{Answers, listed};
///
/// let rule = listed(&["ON", "QC"]);
/// assert!(rule.check("QC", &Answers::new()).is_ok());
/// assert!(rule.check("Quebek", &Answers::new()).is_err());
/// ```
pub fn listed<C: AsRef<str>>(codes: &[C]) -> Rule {
    let codes: Vec<String> = codes.iter().map(|code| code.as_ref().to_owned()).collect();
    answered(move |value| {
        if codes.iter().any(|code| code == value) {
            Ok(value.to_owned())
        } else {
            Err(messages::form_not_listed(value.to_owned()))
        }
    })
}
