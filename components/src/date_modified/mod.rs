//! How old what one reads is: a date for content, a version for an application.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::definition::definition;
use crate::element::{IntoNode, Node, view};
use crate::portage::use_language;
use leptos::prelude::*;
use portage_locales::{Date, Text, format, messages};

/// The date on which a page's content changed last, or the version of an application. It stands at
/// the end of the main content; [`Footer`](crate::Footer) can say it instead.
///
/// One that says neither does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let modified = view! { <DateModified/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn DateModified(
    /// A [`Date`](portage_locales::Date), or [`Edition::version`].
    #[prop(into)]
    edition: Edition,
    /// Words before it. Default: "Date modified:" or "Version:".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let line = edition.line(label);
    view! { <dl class=classes(String::from("ptg-date-modified"), class)>{line}</dl> }
}

/// What tells how old a page is.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Modified(Date),
    Version(String),
}

impl Edition {
    /// The day on which the content changed last, not that of the last deployment.
    pub fn modified(date: Date) -> Self {
        Self(Kind::Modified(date))
    }

    /// The version of an application, which says more than a date: `1.4.0`.
    pub fn version(version: impl Into<String>) -> Self {
        Self(Kind::Version(version.into()))
    }

    pub(crate) fn line(self, label: Option<Text>) -> Node {
        let own = match self.0 {
            Kind::Modified(_) => messages::date_modified_label,
            Kind::Version(_) => messages::date_modified_version,
        };
        let value = match self.0 {
            Kind::Modified(date) => day(date),
            Kind::Version(version) => version.into_node(),
        };
        definition(label.unwrap_or_else(own), value)
    }
}

impl From<Date> for Edition {
    fn from(date: Date) -> Self {
        Self::modified(date)
    }
}

/// The numeric form of both languages is also the machine's.
fn day(date: Date) -> Node {
    let language = use_language();
    let date = Signal::derive(move || format::numeric_date(language.get(), date));
    view! { <time datetime=date>{date}</time> }
}
