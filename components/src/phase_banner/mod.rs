//! How far a service has come, and where to say what one thinks of it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod phase;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use phase::Phase;

use crate::classes::classes;
use crate::element::view;
use crate::link::Anchor;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A line with the phase in words, a sentence, and a link for feedback. Its place is the header's
/// `banner`, above the brand and after the skip links.
///
/// A banner without a phase does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let banner = view! { <PhaseBanner/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn PhaseBanner(
    /// How far the service has come.
    phase: Phase,
    /// What that means for the person. Default: a sentence for each phase.
    #[prop(into, optional)]
    text: Option<Text>,
    /// Where people say what they think of it. Default: nowhere.
    #[prop(optional)]
    feedback: Option<Anchor>,
    /// The phase in words. Default: "Alpha", "Beta", "Live".
    #[prop(into, optional)]
    tag: Option<Text>,
    /// Name of the part of the page, told to screen readers. Default: "Phase of this service".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label.unwrap_or_else(messages::phase_banner_label));
    let tag = say(tag.unwrap_or_else(|| phase.word()));
    let text = say(text.unwrap_or_else(|| phase.sentence()));
    let feedback = feedback.map(|anchor| view! { " " {anchor.view("")} });
    view! {
        <section class=classes(String::from("ptg-phase-banner"), class) aria-label=label>
            <strong class="ptg-phase-banner__tag">{tag}</strong>
            " "
            <p>{text}{feedback}</p>
        </section>
    }
}
