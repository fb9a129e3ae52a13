use portage_locales::Text;
use std::borrow::Cow;

/// One answer of a list to choose from.
///
/// ```
/// use portage::SelectOption;
/// use portage::locales::{Locale, Text};
///
/// let quebec = Text::each([(Locale::EnCa, "Quebec"), (Locale::FrCa, "Québec")]);
/// let option = SelectOption::new("QC", quebec).group("Canada");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    pub(super) code: Cow<'static, str>,
    pub(super) text: Text,
    pub(super) group: Option<Text>,
    pub(super) disabled: bool,
}

impl SelectOption {
    /// The answer that is sent as `code`, the same in every language, and shown as `text`.
    pub fn new(code: impl Into<Cow<'static, str>>, text: impl Into<Text>) -> Self {
        Self {
            code: code.into(),
            ..Self::constant("", text.into())
        }
    }

    /// The same as a constant: a long list is then data in the wasm, and no code that makes it.
    /// `const COUNTRIES: &[SelectOption] = &[…]` and `COUNTRIES.to_vec()`.
    pub const fn constant(code: &'static str, text: Text) -> Self {
        Self {
            code: Cow::Borrowed(code),
            text,
            group: None,
            disabled: false,
        }
    }

    /// Puts it under a heading, together with the options beside it that have the same one.
    pub fn group(mut self, group: impl Into<Text>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Shown, but not to be chosen. Say why in the text: "Iqaluit (closed until May)".
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }
}

/// Options that stand together: those of one heading, or those between two headings.
pub(super) struct Segment {
    pub group: Option<Text>,
    pub options: Vec<SelectOption>,
}

/// Splits the list at its headings, in its own order.
pub(super) fn segments(options: Vec<SelectOption>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for option in options {
        match segments.last_mut() {
            Some(last) if last.group == option.group => last.options.push(option),
            _ => segments.push(Segment {
                group: option.group.clone(),
                options: vec![option],
            }),
        }
    }
    segments
}
