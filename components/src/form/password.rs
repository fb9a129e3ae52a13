use super::rule::answered;
use super::{Rule, characters};
use portage_locales::{Text, format, messages};
use std::borrow::Cow;
use std::sync::Arc;

/// One thing that a new password needs.
///
/// Ask for length rather than for kinds of characters: a long sentence is easier to keep in mind
/// and harder to guess.
#[derive(Clone)]
pub struct PasswordNeed {
    text: Text,
    met: Arc<dyn Fn(&str) -> bool + Send + Sync>,
}

impl PasswordNeed {
    /// A need of a team's own. `text` goes on from "Your password needs:", in lower case and
    /// without a full stop: "no part of your name".
    pub fn new(text: impl Into<Text>, met: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self {
            text: text.into(),
            met: Arc::new(met),
        }
    }

    /// At least `min` characters, as people count them.
    pub fn length(min: u32) -> Self {
        Self::new(messages::form_password_length(min), move |password| {
            characters(password) >= min
        })
    }

    /// A lower-case and a capital letter, of any alphabet that has both.
    pub fn both_cases() -> Self {
        Self::new(messages::form_password_both_cases(), |password| {
            password.contains(char::is_lowercase) && password.contains(char::is_uppercase)
        })
    }

    /// A digit.
    pub fn digit() -> Self {
        Self::new(messages::form_password_digit(), |password| {
            password.contains(|c: char| c.is_ascii_digit())
        })
    }

    /// A character such as `#` or `*`.
    pub fn symbol() -> Self {
        Self::new(messages::form_password_symbol(), |password| {
            password.contains(|c: char| c.is_ascii_punctuation())
        })
    }

    /// What is needed, in words.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Whether `password` has it.
    pub fn is_met(&self, password: &str) -> bool {
        (self.met)(password)
    }
}

/// A password to be chosen: with everything it needs, and kept exactly as typed, spaces at its
/// ends included. The message says what is missing.
pub fn new_password(needs: impl IntoIterator<Item = PasswordNeed>) -> Rule {
    let needs: Vec<PasswordNeed> = needs.into_iter().collect();
    let asked = needs.clone();
    let step = move |password: &str| match missing(&asked, password) {
        Some(list) => Err(messages::form_password(list)),
        None => Ok(password.to_owned()),
    };
    let mut rule = answered(step).as_typed();
    rule.needs = needs;
    rule
}

/// A password in use, which only the service can check: kept exactly as typed.
pub fn current_password() -> Rule {
    Rule::default().as_typed()
}

/// What `password` lacks, as a list in a sentence; `None` when it lacks nothing.
pub(crate) fn missing(needs: &[PasswordNeed], password: &str) -> Option<Text> {
    let lacking: Vec<Text> = needs
        .iter()
        .filter(|need| !need.is_met(password))
        .map(|need| need.text.clone())
        .collect();
    (!lacking.is_empty()).then(|| {
        Text::computed(move |locale| {
            let texts: Vec<Cow<'static, str>> =
                lacking.iter().map(|text| text.get(locale)).collect();
            Cow::Owned(format::list_and(locale, &texts))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answers, Rules, required};
    use portage_locales::Locale::{EnCa, FrCa};

    fn needs() -> [PasswordNeed; 4] {
        [
            PasswordNeed::length(12),
            PasswordNeed::both_cases(),
            PasswordNeed::digit(),
            PasswordNeed::symbol(),
        ]
    }

    fn problem(password: &str) -> Option<Text> {
        new_password(needs()).check(password, &Answers::new()).err()
    }

    #[test]
    fn the_message_names_what_is_missing_and_nothing_else() {
        let problem = problem("Étéàlaplage1").unwrap();
        assert_eq!(
            problem.get(EnCa),
            "Your password still needs: a symbol such as # or *."
        );
        assert_eq!(
            problem.get(FrCa),
            "Il manque à votre mot de passe\u{a0}: un symbole comme # ou *."
        );
    }

    #[test]
    fn several_things_are_one_sentence_in_each_language() {
        let problem = problem("abc").unwrap();
        assert!(problem.get(EnCa).contains(", a digit and a symbol"));
        assert!(problem.get(FrCa).contains(", un chiffre et un symbole"));
    }

    #[test]
    fn a_password_is_not_changed_before_it_is_kept() {
        let rules = Rules::new().field(
            "new",
            required("Choose a password").then(new_password(needs())),
        );
        let typed = "  Été à la plage 1 # ";
        let answers: Answers = [("new", typed)].into_iter().collect();
        let valid = rules.check(&answers).unwrap();
        assert_eq!(valid.answers().get("new"), Some(typed));
        let kept = required("Enter it").then(current_password());
        assert_eq!(kept.check(" a ", &Answers::new()).unwrap(), " a ");
    }

    #[test]
    fn accents_and_emoji_count_once() {
        let need = PasswordNeed::length(4);
        assert!(!need.is_met("e\u{301}🇨🇦"));
        assert!(need.is_met("été!"));
    }
}
