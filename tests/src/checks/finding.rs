//! What a check found wrong.

use serde::Deserialize;

use crate::browser::Area;

/// One fault: where, against which rule, and what it does to a person.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The value of `data-example` around the element; none for the page around the examples.
    pub example: Option<String>,
    /// Finds the element in the page.
    pub selector: String,
    /// How the element's HTML begins.
    pub html: String,
    /// The rule's short name.
    pub rule: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl Finding {
    /// A fault of the page as a whole.
    pub fn of_page(rule: &str, message: impl Into<String>) -> Finding {
        Finding {
            example: None,
            selector: "html".into(),
            html: String::new(),
            rule: rule.into(),
            message: message.into(),
        }
    }

    /// A fault of an example as a whole.
    pub fn of_example(data_example: &str, rule: &str, message: impl Into<String>) -> Finding {
        Finding {
            example: Some(data_example.to_owned()),
            selector: format!("[data-example='{data_example}']"),
            ..Finding::of_page(rule, message)
        }
    }

    /// Whether the fault stands at an element of which a picture can be taken.
    pub fn has_place(&self) -> bool {
        self.selector != "html"
    }
}

/// An element as the driver meets it: enough to report a fault there.
#[derive(Clone, Debug, Deserialize)]
pub struct Place {
    /// See [`Finding::example`].
    pub example: Option<String>,
    /// See [`Finding::selector`].
    pub selector: String,
    /// See [`Finding::html`].
    pub html: String,
    /// Where it stands in the document, in CSS pixels.
    pub area: Area,
}

impl Place {
    /// A fault of this element.
    pub fn finding(&self, rule: &str, message: impl Into<String>) -> Finding {
        let Place {
            example,
            selector,
            html,
            ..
        } = self.clone();
        Finding {
            example,
            selector,
            html,
            rule: rule.into(),
            message: message.into(),
        }
    }
}
