//! The end of every page: what this site is, and what it owes its readers.

mod band;
pub mod canada;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod faults;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use band::FooterBand;
#[cfg(not(target_arch = "wasm32"))]
pub use faults::{FooterFault, footer_faults};

use crate::classes::classes;
use crate::date_modified::Edition;
use crate::element::{Node, view};
use crate::link::{Anchor, list};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Date, Text, messages};

/// The page's footer: when it was modified, bands of links, a last line with legal links, notes and
/// the wordmark, whose site it is. What is not given is not there.
///
/// Its links are data, which [`footer_faults`] looks at in a test of the service. Those of Canada.ca
/// are in [`canada`].
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Footer(
    /// Bands of links, the contextual one first. Default: none.
    #[prop(into, optional)]
    bands: Vec<FooterBand>,
    /// Links of the last line: terms, privacy. Default: none.
    #[prop(into, optional)]
    legal: Vec<Anchor>,
    /// Day on which the page's content changed last. Default: not said.
    #[prop(optional)]
    modified: Option<Date>,
    /// Version of an application, which says more than a date. Default: not said.
    #[prop(into, optional)]
    version: Option<String>,
    /// What is said of the whole site besides, in the last line: licence, copyright, disclaimer.
    /// Default: nothing.
    #[prop(into, optional)]
    notes: Option<ViewFn>,
    /// A symbol at the end of the last line, with the name that is read in its place (WCAG 1.1.1).
    /// Default: none.
    #[prop(into, optional)]
    wordmark: Option<Wordmark>,
    /// Whose site this is, below all else: an [`Identifier`](crate::Identifier). Default: not said.
    #[prop(into, optional)]
    identifier: Option<ViewFn>,
    /// Less high, for an application: the heading of a band stands in one line with its links.
    /// Default: `false`.
    #[prop(optional)]
    compact: bool,
    /// Name of the landmark, told to screen readers. Default: "Footer".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Heading of the bands, told to screen readers. Default: "About this site".
    #[prop(into, optional)]
    heading: Option<Text>,
    /// Heading of the date and the version, told to screen readers. Default: "Page details".
    #[prop(into, optional)]
    details_heading: Option<Text>,
    /// Words before the date. Default: "Date modified:".
    #[prop(into, optional)]
    modified_label: Option<Text>,
    /// Words before the version. Default: "Version:".
    #[prop(into, optional)]
    version_label: Option<Text>,
    /// Name of the links of the last line, told to screen readers. Default: "Terms and privacy".
    #[prop(into, optional)]
    legal_label: Option<Text>,
    /// `id`, for a skip link that leads here. Default: `about`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "about".to_owned());
    let editions = [
        modified.map(|day| Edition::modified(day).line(modified_label)),
        version.map(|version| Edition::version(version).line(version_label)),
    ];
    let details = details(editions.into_iter().flatten().collect(), details_heading);
    let bands: Vec<_> = bands.into_iter().map(|band| band.view(&id)).collect();
    let legal = (!legal.is_empty()).then(|| {
        let label = say(legal_label.unwrap_or_else(messages::footer_legal));
        view! { <nav class="ptg-footer__legal" aria-label=label>{list(legal)}</nav> }
    });
    let notes = notes.map(|notes| view! { <div class="ptg-footer__notes">{notes.run()}</div> });
    let last = [legal, notes, wordmark.map(Wordmark::view)];
    let last: Vec<_> = last.into_iter().flatten().collect();
    let last = (!last.is_empty()).then(|| {
        view! {
            <div class="ptg-footer__last">
                <div class="ptg-footer__inner ptg-footer__row">{last}</div>
            </div>
        }
    });
    let identifier = identifier.map(|identifier| identifier.run());
    // A heading over nothing would send who listens on a search.
    let about = !bands.is_empty() || last.is_some() || identifier.is_some();
    let about = about.then(|| {
        let heading = say(heading.unwrap_or_else(messages::footer_about_this_site));
        view! { <h2 class="ptg-visually-hidden">{heading}</h2> }
    });
    let label = say(label.unwrap_or_else(messages::footer_landmark));
    let own = if compact {
        "ptg-footer ptg-footer--compact"
    } else {
        "ptg-footer"
    };
    view! {
        <footer
            class=classes(String::from(own), class)
            id=id
            aria-label=label
            tabindex="-1"
        >
            {details}
            {about}
            {bands}
            {last}
            {identifier}
        </footer>
    }
}

/// How old what one reads is.
fn details(lines: Vec<Node>, heading: Option<Text>) -> Option<Node> {
    (!lines.is_empty()).then(|| {
        let heading = say(heading.unwrap_or_else(messages::footer_page_details));
        view! {
            <section class="ptg-footer__inner">
                <h2 class="ptg-visually-hidden">{heading}</h2>
                <dl class="ptg-date-modified">{lines}</dl>
            </section>
        }
    })
}

/// A symbol at the end of the footer, and its name.
///
/// A symbol without a name does not compile (WCAG 1.1.1):
///
/// ```compile_fail,E0061
/// use leptos::prelude::*;
/// use portage::Wordmark;
/// let mark = Wordmark::new(|| view! { <img src="/symbol.svg" alt=""/> });
/// ```
#[derive(Clone)]
pub struct Wordmark {
    name: Text,
    mark: ViewFn,
}

impl Wordmark {
    /// `mark` is what is seen; give it an empty `alt`: `name` is what is read. Official symbols
    /// are protected; bring them if you are entitled.
    pub fn new(name: impl Into<Text>, mark: impl Into<ViewFn>) -> Self {
        Self {
            name: name.into(),
            mark: mark.into(),
        }
    }

    fn view(self) -> Node {
        let name = say(self.name);
        view! {
            <div class="ptg-footer__wordmark">
                {self.mark.run()}
                <span class="ptg-visually-hidden">{name}</span>
            </div>
        }
    }
}
