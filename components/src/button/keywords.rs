use crate::element::Node;
use crate::keywords::keywords;

keywords! {
    /// What a button does in a form: the HTML attribute `type`.
    #[derive(Default)]
    ButtonType {
        /// Sends the form.
        #[default]
        Submit = "submit",
        /// Does what its `on_click` says.
        Button = "button",
        /// Empties the form. Discouraged: it is pressed by mistake.
        Reset = "reset",
    }
}

keywords! {
    /// What a button weighs on the page.
    #[derive(Default)]
    ButtonKind {
        /// The one step that the page is for.
        #[default]
        Primary = "primary",
        /// Any other step.
        Secondary = "secondary",
        /// Destroys something; ask again or offer to undo.
        Danger = "danger",
        /// Begins a service: larger, with an arrow.
        Start = "start",
    }
}

impl ButtonKind {
    pub(crate) fn class(self, small: bool) -> String {
        let size = if small { " ptg-button--small" } else { "" };
        ["ptg-button ptg-button--", self.as_str(), size].concat()
    }

    /// Decoration: the name says it all.
    pub(super) fn arrow(self) -> Option<Node> {
        let arrow = || crate::field::drawn("ptg-button__arrow");
        (self == Self::Start).then(arrow)
    }
}
