//! Sound or a film in the browser’s own player, with its captions and its transcript.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod media;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use media::{Captions, Media, MediaSource};

use crate::classes::classes;
use crate::download_link::DownloadLink;
use crate::element::view;
use crate::figure::folded;
use crate::link::Anchor;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A player with everything that lets people do without the sound or without the picture: captions
/// that a film must have by its type, the transcript, the file to take along.
///
/// Nothing plays by itself (WCAG 1.4.2).
///
/// A player without a transcript does not compile (WCAG 1.2.1, 1.2.3):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let sound = || Media::audio(MediaSource::new("/talk.mp3", FileFormat::MP3, 900_000));
/// let player = view! { <MediaPlayer title="A talk" media=sound()/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn MediaPlayer(
    /// What it is about: its title.
    #[prop(into)]
    title: Text,
    /// What plays.
    media: Media,
    /// All that is said, and what is to be seen, in the order of time. It can be opened below the
    /// player.
    #[prop(into)]
    transcript: ViewFn,
    /// How long it takes, in seconds. Default: not said.
    #[prop(into, optional)]
    seconds: Option<u32>,
    /// A version in which a voice says what is seen (WCAG 1.2.5). Default: none.
    #[prop(into, optional)]
    described: Option<Text>,
    /// Leaves out the link to the file, where its licence asks for that. Default: `false`.
    #[prop(optional)]
    no_download: bool,
    /// `id` of the whole. Default: none.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let duration = seconds.map(|seconds| {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        let words = say(if minutes == 0 {
            messages::media_player_seconds(seconds)
        } else {
            messages::media_player_minutes(minutes, seconds)
        });
        view! { " (" {words} ")" }
    });
    let download = media.sources.first().filter(|_| !no_download);
    let download = download.map(|source| {
        let label = messages::media_player_download(title.clone());
        view! {
            <li>
                <DownloadLink
                    href=source.href.clone()
                    label
                    format=source.format
                    bytes=source.bytes
                    download=""
                />
            </li>
        }
    });
    let described = described.map(|href| {
        let words = messages::media_player_described(title.clone());
        view! { <li>{Anchor::new(href, words).view("ptg-download-link")}</li> }
    });
    let links = (download.is_some() || described.is_some())
        .then(|| view! { <ul class="ptg-media-player__links">{described}{download}</ul> });
    view! {
        <div class=classes(String::from("ptg-figure"), class) id=id>
            <figure>
                {media.view(title.clone())}
                <figcaption>{say(&title)}{duration}</figcaption>
            </figure>
            {links}
            {folded(messages::media_player_transcript(), title, transcript)}
        </div>
    }
}
