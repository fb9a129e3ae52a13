use portage_locales::{Text, messages};

/// What the button of a [`PasswordInput`](super::PasswordInput) says, and what is said of it. What
/// is left out stays as it is:
///
/// ```
/// use portage::PasswordWords;
///
/// let words = PasswordWords { show: Some("Reveal".into()), ..PasswordWords::default() };
/// ```
#[derive(Clone, Debug, Default)]
pub struct PasswordWords {
    /// On the button while the password is hidden. Default: "Show".
    pub show: Option<Text>,
    /// On the button while it is visible. Default: "Hide".
    pub hide: Option<Text>,
    /// The button's name while the password is hidden; it begins with the word on it, for voice
    /// control. Default: that word and the label, "Show: Password".
    pub show_name: Option<Text>,
    /// The button's name while it is visible. Default: "Hide: Password".
    pub hide_name: Option<Text>,
    /// Said when it was made visible. Default: "Your password is visible".
    pub shown: Option<Text>,
    /// Said when it was hidden again. Default: "Your password is hidden".
    pub hidden: Option<Text>,
}

impl PasswordWords {
    /// The word on the button, and its name.
    pub(super) fn of_button(&self, shown: bool, label: &Text) -> (Text, Text) {
        let (word, name) = match shown {
            true => (&self.hide, &self.hide_name),
            false => (&self.show, &self.show_name),
        };
        let usual_name = match (word, shown) {
            (Some(word), _) => messages::form_about(word, label),
            (None, true) => messages::password_input_hide_name(label),
            (None, false) => messages::password_input_show_name(label),
        };
        let usual_word = match shown {
            true => messages::password_input_hide(),
            false => messages::password_input_show(),
        };
        (
            word.clone().unwrap_or(usual_word),
            name.clone().unwrap_or(usual_name),
        )
    }

    /// What is said after a press.
    pub(super) fn of_press(self, shown: bool) -> Text {
        match shown {
            true => self.shown.unwrap_or_else(messages::password_input_shown),
            false => self.hidden.unwrap_or_else(messages::password_input_hidden),
        }
    }
}
