//! A published text: its title and version, its contents, its sections, ready for paper.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod section;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use section::DocumentSection;

use crate::classes::classes;
use crate::date_modified::Edition;
use crate::definition::definition;
use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::language_selector::LanguageLink;
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Date, Locale, Text, messages};
use section::Scheme;

/// A policy, a guide, a notice: a text that people read, cite and print.
///
/// Each section has an address of its own, `#name`, and a number. On paper the addresses of links
/// are written out, and a section marked as [`whole`](DocumentSection::whole) is not torn apart.
///
/// A document without a title does not compile (WCAG 2.4.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let text = view! { <Document sections=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Document(
    /// Its title, the heading of the whole.
    #[prop(into)]
    title: Text,
    /// Its sections.
    sections: Vec<DocumentSection>,
    /// Rank of the title; those of the sections follow. Default: `h1`.
    #[prop(default = HeadingLevel::H1)]
    heading: HeadingLevel,
    /// Which version it is: "2.1", "Draft for consultation". Default: not said.
    #[prop(into, optional)]
    version: Option<Text>,
    /// Day on which it changed last. Default: not said.
    #[prop(into, optional)]
    modified: Option<Date>,
    /// The same text in other languages; the page's own is left out. Default: none.
    #[prop(into, optional)]
    translations: Vec<LanguageLink>,
    /// What stands between the title and the contents: a summary, who it is for. Default: nothing.
    #[prop(into, optional)]
    introduction: Option<ViewFn>,
    /// Leaves out the list of contents, for two or three sections. Default: `false`.
    #[prop(optional)]
    without_contents: bool,
    /// Numbers the sections: 1, 1.1. Default: `true`.
    #[prop(default = true)]
    numbered: bool,
    /// What stands at the end: a question whether the page was useful, where to write to. Default:
    /// nothing.
    #[prop(into, optional)]
    feedback: Option<ViewFn>,
    /// Before the names of the sections in their addresses, where a page has several documents.
    /// Default: the names alone.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let prefix = id
        .as_ref()
        .map_or_else(String::new, |id| [id, "-"].concat());
    let scheme = Scheme {
        prefix: &prefix,
        numbered,
    };
    let details = details(version, modified, translations);
    let contents = (!without_contents).then(|| {
        let id = [&prefix, "contents"].concat();
        let labelled_by = id.clone();
        let name = say(messages::document_contents());
        let name = heading
            .below()
            .view("ptg-document__contents-title", Some(id), name);
        let list = scheme.contents(&sections, "");
        view! { <nav class="ptg-document__contents" aria-labelledby=labelled_by>{name}{list}</nav> }
    });
    let sections = scheme.sections(&sections, heading.below(), "");
    view! {
        <article class=classes(String::from("ptg-document"), class) id=id>
            {heading.view("ptg-document__title", None, say(title))}
            {details}
            {introduction.map(|introduction| introduction.run())}
            {contents}
            {sections}
            {feedback.map(|feedback| feedback.run())}
        </article>
    }
}

/// What a reader has to know before citing it.
fn details(
    version: Option<Text>,
    modified: Option<Date>,
    translations: Vec<LanguageLink>,
) -> Option<Node> {
    let language = use_language();
    let version =
        version.map(|version| definition(messages::date_modified_version(), say(version)));
    let modified = modified.map(|date| Edition::modified(date).line(None));
    let others = (!translations.is_empty()).then(|| {
        let others = move || {
            let page = language.get();
            let others = translations.iter().filter(|one| !one.language.is_of(page));
            others
                .cloned()
                .map(|one| view! { <li>{translation(one, page)}</li> })
                .collect_view()
        };
        definition(messages::document_also_in(), view! { <ul>{others}</ul> })
    });
    let none = version.is_none() && modified.is_none() && others.is_none();
    (!none).then(|| {
        view! { <dl class="ptg-document__details">{version}{modified}{others}</dl> }
    })
}

fn translation(link: LanguageLink, page: Locale) -> Node {
    let (tag, href) = (link.language.tag, link.address(page));
    view! { <a href=href lang=tag hreflang=tag rel="alternate" translate="no">{link.language.name}</a> }
}
