use super::Rules;
use super::rules::Asked;
use portage_locales::{Text, messages};
use std::sync::Arc;

impl Rules {
    /// Says with each problem what it is about: "Second parent: Enter the family name." For a
    /// page that asks the same of two people or for two addresses, so that the lines of the
    /// error summary can be told apart.
    pub fn about(self, about: impl Into<Text>) -> Self {
        let about = about.into();
        Self(
            self.0
                .into_iter()
                .map(|asked| asked.about(&about))
                .collect(),
        )
    }
}

impl Asked {
    fn about(self, about: &Text) -> Self {
        match self {
            Self::Field(name, rule) => Self::Field(name, rule.with_words(words(about))),
            Self::Group(name, rule) => Self::Group(name, rule.with_words(words(about))),
            Self::When(condition, rules) => Self::When(condition, rules.about(about)),
            Self::Part(rules) => Self::Part(rules.about(about)),
            Self::Rows(name, rows, rules) => {
                let about = about.clone();
                Self::Rows(name, rows, Arc::new(move |row| rules(row).about(&about)))
            }
        }
    }
}

fn words(about: &Text) -> impl Fn(Text) -> Text + Send + Sync + Clone + 'static + use<> {
    let about = about.clone();
    move |problem| messages::form_about(&about, problem)
}
