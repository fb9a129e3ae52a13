use super::{Answers, Limit, PasswordNeed, characters};
use portage_locales::{Text, format, messages};
use std::sync::Arc;

type Step = Arc<dyn Fn(&str, &Answers) -> Result<String, Text> + Send + Sync>;

/// What is asked of one answer: a chain of steps, each of which refuses with one clear message
/// or hands on the answer, tidied.
///
/// Every rule but [`required`] and [`equal_to`] lets an empty answer pass.
#[derive(Clone, Default)]
pub struct Rule {
    required: bool,
    limit: Option<Limit>,
    as_typed: bool,
    same: Option<(String, Text)>,
    pub(super) needs: Vec<PasswordNeed>,
    steps: Vec<Step>,
}

impl Rule {
    /// A team's own rule: `Ok` with the answer to keep, or `Err` with what to do. `answers`
    /// holds the other fields as well.
    pub fn new(
        step: impl Fn(&str, &Answers) -> Result<String, Text> + Send + Sync + 'static,
    ) -> Self {
        Self {
            steps: vec![Arc::new(step)],
            ..Self::default()
        }
    }

    /// Asks `next` once this rule has passed.
    pub fn then(mut self, next: impl Into<Rule>) -> Self {
        let next = next.into();
        self.required |= next.required;
        self.as_typed |= next.as_typed;
        self.limit = next.limit.or(self.limit);
        self.same = next.same.or(self.same);
        self.needs.extend(next.needs);
        self.steps.extend(next.steps);
        self
    }

    /// The last rule of the chain in words of a team's own, where it has one message whatever is
    /// wrong: `email().message(t::work_email_enter())`. The rules before it keep theirs.
    pub fn message(mut self, message: impl Into<Text>) -> Self {
        let message = message.into();
        if let Some((_, words)) = &mut self.same {
            *words = message;
        } else if let Some(step) = self.steps.pop() {
            self.steps.push(Arc::new(move |value, answers| {
                step(value, answers).map_err(|_| message.clone())
            }));
        }
        self
    }

    /// The same in other words.
    pub(super) fn with_words(
        mut self,
        words: impl Fn(Text) -> Text + Send + Sync + Clone + 'static,
    ) -> Self {
        let in_words = |step: Step| -> Step {
            let words = words.clone();
            Arc::new(move |value, answers| step(value, answers).map_err(&words))
        };
        self.steps = self.steps.into_iter().map(in_words).collect();
        self.same = self.same.map(|(other, text)| (other, words(text)));
        self
    }

    /// Whether an empty answer is refused.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// The most that the answer may hold: a field counts down to it.
    pub fn limit(&self) -> Option<Limit> {
        self.limit
    }

    /// Keeps the answer exactly as typed, spaces around it included: of a password they are a part.
    pub fn as_typed(mut self) -> Self {
        self.as_typed = true;
        self
    }

    /// The answer to keep.
    ///
    /// # Errors
    /// The message of the first step that refuses.
    pub fn check(&self, value: &str, answers: &Answers) -> Result<String, Text> {
        let kept = self.tidied(value, answers)?;
        match &self.same {
            Some((other, message)) => {
                let other = answers.get(other).unwrap_or_default();
                let same = self.tidied(other, answers).is_ok_and(|other| other == kept);
                if same { Ok(kept) } else { Err(message.clone()) }
            }
            None => Ok(kept),
        }
    }

    fn tidied(&self, value: &str, answers: &Answers) -> Result<String, Text> {
        // Spaces around an answer, and characters that nobody can see, are harmless (WCAG 3.3.1
        // asks to identify errors of the person, not of the clipboard).
        let mut value = if self.as_typed { value } else { trim(value) }.to_owned();
        for step in &self.steps {
            value = step(&value, answers)?;
        }
        Ok(value)
    }
}

/// Asks for an answer; `message` says which: "Enter your email address".
pub fn required(message: impl Into<Text>) -> Rule {
    let message = message.into();
    let step = move |value: &str, _: &Answers| {
        if value.is_empty() {
            Err(message.clone())
        } else {
            Ok(value.to_owned())
        }
    };
    Rule {
        required: true,
        ..Rule::new(step)
    }
}

/// Asks for an answer to `label`, the label of the field: where several questions are alike, the
/// summary must not list the same words for each.
pub fn required_for(label: impl Into<Text>) -> Rule {
    required(messages::form_missing_for(label))
}

/// One of the codes that the control offers. Others come from a broken page or a forged request.
pub fn one_of(codes: &[&str]) -> Rule {
    let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
    matches(
        move |value| codes.iter().any(|code| code == value),
        messages::form_unknown_choice(),
    )
}

/// The same answer as that to `other`; `message` says what to do when they differ, which includes
/// that only the other was given.
///
/// It is compared last, once all rules of the chain have tidied both: after
/// [`phone`](super::phone), `613 555 1234` is the same as `613-555-1234`; of a password, which is
/// kept [as typed](Rule::as_typed), the spaces around it count.
pub fn equal_to(other: impl Into<String>, message: impl Into<Text>) -> Rule {
    Rule {
        same: Some((other.into(), message.into())),
        ..Rule::default()
    }
}

/// A team's own test of an answer that was given; `message` says what to do when it fails.
pub fn matches(
    test: impl Fn(&str) -> bool + Send + Sync + 'static,
    message: impl Into<Text>,
) -> Rule {
    let message = message.into();
    answered(move |value| {
        if test(value) {
            Ok(value.to_owned())
        } else {
            Err(message.clone())
        }
    })
}

/// What [`format::tidy`] finds harmless, but for the variants of emoji and ideographs, and only at
/// the ends: inside a name or a sentence such characters may carry meaning and stay.
pub(super) fn trim(value: &str) -> &str {
    value.trim_matches(|c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c,
                '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    })
}

/// A step for an answer that was given.
pub(super) fn answered(
    step: impl Fn(&str) -> Result<String, Text> + Send + Sync + 'static,
) -> Rule {
    Rule::new(move |value, _| {
        if value.is_empty() {
            Ok(String::new())
        } else {
            step(value)
        }
    })
}

/// An email address, loosely: one `@` with something on both sides and a dot in the domain. Only
/// a message sent there proves more. Kept without what nobody can see: mail to it would come back.
pub fn email() -> Rule {
    answered(|value| {
        let value = format::tidy(value);
        let (name, domain) = value.rsplit_once('@').ok_or_else(messages::form_email)?;
        let fits = !name.is_empty()
            && !name.contains('@')
            && !value.contains(' ')
            && domain.contains('.')
            && domain.split('.').all(|label| !label.is_empty());
        if fits {
            Ok(value)
        } else {
            Err(messages::form_email())
        }
    })
}

/// A telephone number of Canada or, with `+`, of anywhere; kept as `+16135551234`.
pub fn phone() -> Rule {
    answered(|value| {
        value
            .parse::<format::Phone>()
            .map(|phone| phone.to_string())
            .map_err(|_| messages::form_phone())
    })
}

/// A telephone number of Canada, or of another country with the calling code 1, which cannot be
/// told apart by people: for a service that calls nowhere else. Kept as `+16135551234`.
pub fn canadian_phone() -> Rule {
    answered(|value| match value.parse::<format::Phone>() {
        Ok(phone) if phone.calling_code() == "1" => Ok(phone.to_string()),
        _ => Err(messages::form_phone_canadian()),
    })
}

/// A Canadian postal code; kept as `K1A 0B1`.
pub fn postal_code() -> Rule {
    answered(|value| {
        value
            .parse::<format::PostalCode>()
            .map(|code| code.to_string())
            .map_err(|_| messages::form_postal_code())
    })
}

/// The address of a page, with `http://` or `https://`, which phones like to begin with a capital;
/// kept in small letters up to there, and without what nobody can see.
pub fn url() -> Rule {
    answered(|value| {
        let value = format::tidy(value);
        let (scheme, rest) = value.split_once("://").ok_or_else(messages::form_url)?;
        let scheme = scheme.to_ascii_lowercase();
        let fits = (scheme == "https" || scheme == "http")
            && rest.contains('.')
            && !rest.starts_with('.')
            && !value.contains(' ');
        if fits {
            Ok([&*scheme, "://", rest].concat())
        } else {
            Err(messages::form_url())
        }
    })
}

/// At most `max` characters, as people count them: see [`Limit`].
pub fn max_length(max: u32) -> Rule {
    within(Limit::Characters(max), messages::form_too_long(max))
}

/// At most `max` words: see [`Limit`].
pub fn max_words(max: u32) -> Rule {
    within(Limit::Words(max), messages::form_too_many_words(max))
}

fn within(limit: Limit, message: Text) -> Rule {
    let fits = move |value: &str| {
        let (used, max) = limit.used(value);
        used <= max
    };
    Rule {
        limit: Some(limit),
        ..matches(fits, message)
    }
}

/// At least `min` characters, as people count them: see [`Limit`].
pub fn min_length(min: u32) -> Rule {
    matches(
        move |value| characters(value) >= min,
        messages::form_too_short(min),
    )
}
