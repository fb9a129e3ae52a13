use super::{Answers, GroupRule, Problem};
use portage_locales::{Text, messages};

/// What is asked of answers that a person ticks; becomes a [`GroupRule`].
#[derive(Clone, Default)]
pub struct Choices {
    required: Option<Text>,
    least: u32,
    most: Option<u32>,
    among: Vec<String>,
    all: Option<Text>,
    alone: Option<(String, Text)>,
}

/// Any number of the answers offered, none as well.
pub fn choices() -> Choices {
    Choices::default()
}

impl Choices {
    /// Asks for one at least; `message` says what to choose.
    pub fn required(mut self, message: impl Into<Text>) -> Self {
        self.required = Some(message.into());
        self
    }

    /// Asks for `least` answers from whoever ticks any.
    pub fn least(mut self, least: u32) -> Self {
        self.least = least;
        self
    }

    /// Refuses more than `most` answers.
    pub fn most(mut self, most: u32) -> Self {
        self.most = Some(most);
        self
    }

    /// The codes that are offered. Others come from a broken page or a forged request.
    pub fn among(mut self, codes: &[&str]) -> Self {
        self.among = codes.iter().map(|code| (*code).to_owned()).collect();
        self
    }

    /// Asks for every one of [`among`](Self::among), as an attestation does.
    pub fn all(mut self, message: impl Into<Text>) -> Self {
        self.all = Some(message.into());
        self
    }

    /// The code that excludes the others, and its label: "None of these".
    pub fn alone(mut self, code: impl Into<String>, label: impl Into<Text>) -> Self {
        self.alone = Some((code.into(), label.into()));
        self
    }

    fn problem(&self, given: &[&str]) -> Option<Text> {
        let offered = |code: &&str| self.among.iter().any(|known| known == code);
        if let Some(message) = &self.all
            && !self.among.iter().all(|code| given.contains(&&**code))
        {
            return Some(message.clone());
        }
        if given.is_empty() {
            return self.required.clone();
        }
        if !self.among.is_empty() && !given.iter().all(offered) {
            return Some(messages::form_unknown_choice());
        }
        if let Some((code, label)) = &self.alone
            && given.len() > 1
            && given.contains(&&**code)
        {
            return Some(messages::form_choice_alone(label.clone()));
        }
        if given.len() < self.least as usize {
            return Some(messages::form_choices_few(self.least));
        }
        let most = self.most.filter(|most| given.len() > *most as usize)?;
        Some(messages::form_choices_many(most))
    }
}

impl From<Choices> for GroupRule {
    fn from(choices: Choices) -> Self {
        let required = choices.required.is_some() || choices.all.is_some();
        GroupRule::new(required, &[""], move |name, answers: &Answers| {
            let mut given: Vec<&str> = Vec::new();
            for code in answers.all(name) {
                // The same box twice is harmless.
                if !code.is_empty() && !given.contains(&code) {
                    given.push(code);
                }
            }
            if let Some(text) = choices.problem(&given) {
                return Err(vec![Problem::new(name, text)]);
            }
            if given.is_empty() {
                given.push("");
            }
            Ok(given
                .into_iter()
                .map(|code| (name.to_owned(), code.to_owned()))
                .collect())
        })
    }
}
