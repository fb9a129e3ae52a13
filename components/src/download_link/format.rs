use crate::form::FileKind;

/// What a file is, for people and for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFormat {
    pub(super) name: &'static str,
    pub(crate) media_type: &'static str,
}

impl FileFormat {
    /// Values separated by commas, for a spreadsheet.
    pub const CSV: Self = Self::new("CSV", "text/csv");
    /// A page of the Web.
    pub const HTML: Self = Self::new("HTML", "text/html");
    /// Data for programs.
    pub const JSON: Self = Self::new("JSON", "application/json");
    /// Data for programs, with names around each value.
    pub const XML: Self = Self::new("XML", "application/xml");
    /// Files packed together.
    pub const ZIP: Self = Self::new("ZIP", "application/zip");
    /// A book whose letters can be enlarged.
    pub const EPUB: Self = Self::new("EPUB", "application/epub+zip");
    /// Slides of PowerPoint.
    pub const PPTX: Self = Self::new(
        "PPTX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    );
    /// Sound.
    pub const MP3: Self = Self::new("MP3", "audio/mpeg");
    /// A film.
    pub const MP4: Self = Self::new("MP4", "video/mp4");
    /// A film as the Web packs it.
    pub const WEBM: Self = Self::new("WebM", "video/webm");
    /// Sound without loss.
    pub const WAV: Self = Self::new("WAV", "audio/wav");
    /// A text with times, such as captions.
    pub const VTT: Self = Self::new("WebVTT", "text/vtt");

    /// Another format: the name that people know it by, the same in every language, and its media
    /// type.
    pub const fn new(name: &'static str, media_type: &'static str) -> Self {
        Self { name, media_type }
    }
}

impl From<FileKind> for FileFormat {
    fn from(kind: FileKind) -> Self {
        Self::new(
            kind.name(),
            kind.media_types().first().copied().unwrap_or_default(),
        )
    }
}
