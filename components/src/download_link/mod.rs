//! A link to a file, which says what a person will get before they press it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod format;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use format::FileFormat;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::named_language::NamedLanguage;
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::format::file_size;
use portage_locales::{Text, messages};

/// A link with the format, the size and, where it is another than the page's, the language of the
/// file: "Guide (PDF, 1.2 MB)".
///
/// A link that does not say what the file is, and how large, does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let link = view! { <DownloadLink href="/guide.pdf" label="Guide" format=FileKind::Pdf/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn DownloadLink(
    /// Address of the file, in each language.
    #[prop(into)]
    href: Text,
    /// What the file is about: its title.
    #[prop(into)]
    label: Text,
    /// What it is: a [`FileKind`](crate::FileKind), or a [`FileFormat`].
    #[prop(into)]
    format: FileFormat,
    /// How large it is, in bytes.
    bytes: u64,
    /// How many pages it has. Default: not said.
    #[prop(into, optional)]
    pages: Option<u32>,
    /// Language of the file, said where the page is in another. Default: that of the page.
    #[prop(into, optional)]
    language: Option<NamedLanguage>,
    /// Saves instead of opening: the file's name, or empty for the server's. Default: the browser
    /// does as the person has told it to.
    #[prop(into, optional)]
    download: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let about = Text::computed(move |locale| {
        let mut parts = vec![format.name.to_owned(), file_size(locale, bytes)];
        if let Some(pages) = pages {
            parts.push(
                messages::download_link_pages(pages)
                    .get(locale)
                    .into_owned(),
            );
        }
        parts.join(", ").into()
    });
    let foreign = language.map(foreign);
    view! {
        <a
            class=classes(String::from("ptg-download-link"), class)
            href=say(href)
            type=format.media_type
            hreflang=language.map(|language| language.tag)
            download=download
        >
            {say(label)}
            " "
            <span class="ptg-download-link__about">"(" {say(about)} {foreign} ")"</span>
        </a>
    }
}

/// The name of the file's language in that language, to be read by its voice, where the page is in
/// another.
fn foreign(language: NamedLanguage) -> Node {
    let page = use_language();
    let own = move || language.is_of(page.get());
    let name = move || {
        (!own())
            .then(|| view! { ", " <span lang=language.tag translate="no">{language.name}</span> })
    };
    view! { {name} }
}
