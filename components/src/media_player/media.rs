use crate::FileFormat;
use crate::element::{Element, Node, view};
use crate::named_language::NamedLanguage;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// Sound or a film, with the texts that go with it.
///
/// A film with sound and no captions does not compile (WCAG 1.2.2):
///
/// ```compile_fail,E0061
/// use portage::*;
/// let film = Media::video(MediaSource::new("/film.webm", FileFormat::WEBM, 1_200_000), 640, 360);
/// ```
#[derive(Clone)]
pub struct Media {
    kind: Kind,
    pub(super) sources: Vec<MediaSource>,
    tracks: Vec<Track>,
}

#[derive(Clone)]
enum Kind {
    Audio,
    Video {
        width: u32,
        height: u32,
        poster: Option<Text>,
        silent: bool,
    },
}

/// A file that plays.
#[derive(Clone)]
pub struct MediaSource {
    pub(super) href: Text,
    pub(super) format: FileFormat,
    pub(super) bytes: u64,
}

impl MediaSource {
    /// A file by its address in each language, what it is, and how large it is in bytes.
    pub fn new(href: impl Into<Text>, format: impl Into<FileFormat>, bytes: u64) -> Self {
        Self {
            href: href.into(),
            format: format.into(),
            bytes,
        }
    }
}

/// What is said and heard in a film, as a file of captions (WebVTT).
#[derive(Clone)]
pub struct Captions(Track);

impl Captions {
    /// Captions by the file's address and its language.
    pub fn new(href: impl Into<Text>, language: impl Into<NamedLanguage>) -> Self {
        Self(Track::new("captions", href, language))
    }
}

#[derive(Clone)]
struct Track {
    kind: &'static str,
    href: Text,
    language: NamedLanguage,
}

impl Track {
    fn new(kind: &'static str, href: impl Into<Text>, language: impl Into<NamedLanguage>) -> Self {
        Self {
            kind,
            href: href.into(),
            language: language.into(),
        }
    }

    /// Under the name that the language gives itself: the browser's menu shows it so.
    fn view(&self) -> Node {
        view! {
            <track
                kind=self.kind
                src=say(&self.href)
                srclang=self.language.tag
                label=self.language.name
            />
        }
    }
}

impl Media {
    /// Sound alone.
    pub fn audio(source: MediaSource) -> Self {
        Self::of(Kind::Audio, source)
    }

    /// A film with its captions, width and height in pixels.
    pub fn video(source: MediaSource, captions: Captions, width: u32, height: u32) -> Self {
        Self::film(source, width, height, false).captions(captions)
    }

    /// A film without sound: there is nothing to caption.
    pub fn silent_video(source: MediaSource, width: u32, height: u32) -> Self {
        Self::film(source, width, height, true)
    }

    fn film(source: MediaSource, width: u32, height: u32, silent: bool) -> Self {
        let kind = Kind::Video {
            width,
            height,
            poster: None,
            silent,
        };
        Self::of(kind, source)
    }

    fn of(kind: Kind, source: MediaSource) -> Self {
        Self {
            kind,
            sources: vec![source],
            tracks: Vec::new(),
        }
    }

    /// The same in another format, for browsers that do not play the first.
    pub fn or(mut self, source: MediaSource) -> Self {
        self.sources.push(source);
        self
    }

    /// Captions in a further language.
    pub fn captions(mut self, Captions(track): Captions) -> Self {
        self.tracks.push(track);
        self
    }

    /// What is seen and not said, as a text with times for a voice: an audio description. Few
    /// browsers speak it yet: offer `described` too.
    pub fn descriptions(self, href: impl Into<Text>, language: impl Into<NamedLanguage>) -> Self {
        self.track("descriptions", href, language)
    }

    /// What is said, in another language, for people who hear.
    pub fn subtitles(self, href: impl Into<Text>, language: impl Into<NamedLanguage>) -> Self {
        self.track("subtitles", href, language)
    }

    /// Names of the parts, to go to.
    pub fn chapters(self, href: impl Into<Text>, language: impl Into<NamedLanguage>) -> Self {
        self.track("chapters", href, language)
    }

    /// What is shown of a film before it plays. It needs no words: the film has its title.
    pub fn poster(mut self, href: impl Into<Text>) -> Self {
        if let Kind::Video { poster, .. } = &mut self.kind {
            *poster = Some(href.into());
        }
        self
    }

    fn track(
        mut self,
        kind: &'static str,
        href: impl Into<Text>,
        language: impl Into<NamedLanguage>,
    ) -> Self {
        self.tracks.push(Track::new(kind, href, language));
        self
    }

    /// The browser's own player. It never starts by itself, and loads nothing before it is asked
    /// to: people pay for what they load.
    pub(super) fn view(&self, name: Text) -> Node {
        let source = |source: &MediaSource| {
            view! { <source src=say(&source.href) type=source.format.media_type/> }
        };
        let sources = self.sources.iter().map(source).collect_view();
        let tracks = self.tracks.iter().map(Track::view).collect_view();
        let player = match &self.kind {
            Kind::Audio => Element::new("audio"),
            Kind::Video {
                width,
                height,
                poster,
                silent,
            } => Element::new("video")
                .attribute("width", *width)
                .attribute("height", *height)
                .attribute("poster", poster.as_ref().map(say))
                .attribute("muted", *silent)
                .attribute("playsinline", true),
        };
        player
            .attribute("aria-label", say(name))
            .attribute("controls", true)
            .attribute("preload", "none")
            .child(sources)
            .child(tracks)
            .into_node()
    }
}
