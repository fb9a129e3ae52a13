use leptos::prelude::*;
use portage_locales::{Text, messages};

/// One option of [`Radios`](crate::Radios), [`Checkboxes`](crate::Checkboxes) and their kin.
///
/// ```
/// use leptos::prelude::*;
/// use portage::*;
/// let ways = [
///     Choice::new("email", "By email").reveals(|| view! { <TextInput name="email" label="Email address"/> }),
///     Choice::new("post", "By post").hint("It takes two weeks"),
///     Choice::none(),
/// ];
/// ```
#[derive(Clone)]
pub struct Choice {
    pub(crate) value: String,
    pub(crate) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) divider: Option<Text>,
    pub(super) disabled: bool,
    pub(super) exclusive: bool,
    pub(super) image: Option<ViewFn>,
    pub(super) reveals: Option<ViewFn>,
}

impl Choice {
    /// An option that is sent as `value` and read as `label`. The value is a code without spaces,
    /// the same in every language: answers outlive a switch of language.
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            divider: None,
            disabled: false,
            exclusive: false,
            image: None,
            reveals: None,
        }
    }

    /// "or: None of these", sent as `none`: a way to answer where no option fits. Of checkboxes
    /// it clears the others and is cleared by them.
    pub fn none() -> Self {
        Self::new("none", messages::choice_none()).or().exclusive()
    }

    /// Help with this option: short, without links. Default: none.
    pub fn hint(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// "or" above this option, where it stands apart from those before it.
    pub fn or(self) -> Self {
        self.divider(messages::choice_or())
    }

    /// Words above this option, where it stands apart from those before it. Default: none.
    pub fn divider(mut self, words: impl Into<Text>) -> Self {
        self.divider = Some(words.into());
        self
    }

    /// Not to be chosen now. Discouraged: leave the option out, or say why in its hint.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// Of checkboxes: clears the others when it is ticked, and is cleared by them. One of a group.
    pub fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }

    /// Decoration before the label, mostly of a tile; the label says it all. Default: none.
    pub fn image(mut self, image: impl Into<ViewFn>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// What is asked only of those who choose this option, right after it: one or two fields.
    ///
    /// Put the rules of these fields into [`Rules::when`](crate::Rules::when).
    pub fn reveals(mut self, fields: impl Into<ViewFn>) -> Self {
        self.reveals = Some(fields.into());
        self
    }
}
