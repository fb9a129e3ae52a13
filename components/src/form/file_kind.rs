use portage_locales::Text;

/// A kind of file that a service may ask for.
///
/// A name says what a file claims to be, its first bytes what it is: the browser and the server
/// look at both, with this same code. A program or a page in disguise is none of these kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// A photo as cameras and scanners save it.
    Jpeg,
    /// A picture without loss, such as a screenshot.
    Png,
    /// A picture of few colours.
    Gif,
    /// A picture as the Web packs it.
    WebP,
    /// A photo as newer phones save it, HEIC or HEIF.
    Heic,
    /// A picture as scanners and fax machines save it.
    Tiff,
    /// A document that looks the same everywhere.
    Pdf,
    /// A text document of Word, without macros.
    Docx,
    /// A workbook of Excel, without macros.
    Xlsx,
    /// A text document of LibreOffice and others.
    Odt,
    /// Plain text.
    Txt,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Jpeg,
        Self::Png,
        Self::Gif,
        Self::WebP,
        Self::Heic,
        Self::Tiff,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Odt,
        Self::Txt,
    ];

    /// How many bytes from the beginning of a file [`fits`](Self::fits) asks for.
    pub const HEAD: usize = 512;

    /// Its name for people, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::WebP => "WebP",
            Self::Heic => "HEIC",
            Self::Tiff => "TIFF",
            Self::Pdf => "PDF",
            Self::Docx => "DOCX",
            Self::Xlsx => "XLSX",
            Self::Odt => "ODT",
            Self::Txt => "TXT",
        }
    }

    /// The ends of names that it goes by, in lower case.
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jfif"],
            Self::Png => &["png"],
            Self::Gif => &["gif"],
            Self::WebP => &["webp"],
            Self::Heic => &["heic", "heif"],
            Self::Tiff => &["tif", "tiff"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Txt => &["txt"],
        }
    }

    /// Its media types, the registered one first.
    pub const fn media_types(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["image/jpeg"],
            Self::Png => &["image/png"],
            Self::Gif => &["image/gif"],
            Self::WebP => &["image/webp"],
            Self::Heic => &["image/heic", "image/heif"],
            Self::Tiff => &["image/tiff"],
            Self::Pdf => &["application/pdf"],
            Self::Docx => {
                &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]
            }
            Self::Xlsx => &["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
            Self::Odt => &["application/vnd.oasis.opendocument.text"],
            Self::Txt => &["text/plain"],
        }
    }

    /// The kind that a file's name claims.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        let claims = |kind: &Self| {
            kind.extensions()
                .iter()
                .any(|known| known.eq_ignore_ascii_case(extension))
        };
        Self::ALL.into_iter().find(claims)
    }

    /// The kind of a media type.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.media_types().contains(&media_type))
    }

    /// What a file of this `name` and these first bytes is: what its name claims where the bytes
    /// bear that out, else what the bytes say. `None`: none of these kinds.
    pub fn found(name: &str, head: &[u8]) -> Option<Self> {
        let claimed = Self::of_name(name).filter(|claimed| claimed.fits(head));
        // Of an archive or a text the bytes say too little: any program's file may be one.
        let told = |kind: &Self| !kind.is_vague() && kind.fits(head);
        claimed.or_else(|| Self::ALL.into_iter().find(told))
    }

    /// Whether the first bytes of a file are those of this kind. `head` holds the first
    /// [`HEAD`](Self::HEAD) bytes, or the whole of a shorter file.
    pub fn fits(self, head: &[u8]) -> bool {
        match self {
            Self::Jpeg => head.starts_with(b"\xff\xd8\xff"),
            Self::Png => head.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Gif => head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a"),
            Self::WebP => head.starts_with(b"RIFF") && at(head, 8, b"WEBP"),
            Self::Heic => is_heic(head),
            Self::Tiff => head.starts_with(b"II*\0") || head.starts_with(b"MM\0*"),
            // Some scanners' programs put a byte order mark before it.
            Self::Pdf => {
                let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
                head.starts_with(b"%PDF-")
            }
            Self::Docx | Self::Xlsx => is_zip(head) && !at(head, 30, b"mimetype"),
            Self::Odt => {
                is_zip(head) && at(head, 30, b"mimetypeapplication/vnd.oasis.opendocument.text")
            }
            Self::Txt => is_text(head),
        }
    }

    /// Whether the first bytes are those of many other files too.
    const fn is_vague(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx | Self::Txt)
    }
}

/// The names of kinds for people: `JPEG, PNG, PDF`.
pub(super) fn names(kinds: &[FileKind]) -> Text {
    let mut names = String::new();
    for kind in kinds {
        if !names.is_empty() {
            names.push_str(", ");
        }
        names.push_str(kind.name());
    }
    names.into()
}

fn at(head: &[u8], place: usize, bytes: &[u8]) -> bool {
    head.get(place..)
        .is_some_and(|rest| rest.starts_with(bytes))
}

fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

/// A film, a sound or another picture can be in the same container: the brands say what is.
fn is_heic(head: &[u8]) -> bool {
    if !at(head, 4, b"ftyp") {
        return false;
    }
    let length = head.iter().take(4).fold(0, |length: usize, byte| {
        length.wrapping_mul(256).wrapping_add(usize::from(*byte))
    });
    let brands = head.get(8..length.min(head.len())).unwrap_or_default();
    // Between the first brand and the others stands a version.
    brands
        .chunks_exact(4)
        .enumerate()
        .any(|(place, brand)| place != 1 && matches!(brand, b"heic" | b"heix" | b"heim" | b"heis"))
}

/// Text in UTF-8 or in an encoding with ASCII inside, and no page or program: what a browser or
/// a shell would run is refused even under a harmless name.
fn is_text(head: &[u8]) -> bool {
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let start = start.trim_ascii_start();
    let is_written =
        |byte: &u8| matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x20..=0x7e | 0x80..);
    !start.is_empty()
        && !start.starts_with(b"<")
        && !start.starts_with(b"#!")
        && !start.starts_with(b"%PDF-")
        && head.iter().all(is_written)
}

#[cfg(test)]
mod tests {
    use super::FileKind::{self, *};

    /// First bytes as programs in use write them.
    const HEADS: [(FileKind, &[u8]); 12] = [
        (Jpeg, b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
        (Png, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        (Gif, b"GIF89a\x01\0\x01\0"),
        (WebP, b"RIFF\x24\0\0\0WEBPVP8 "),
        (Heic, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0"),
        (Heic, b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic\0\0"),
        (Tiff, b"II*\0\x08\0\0\0"),
        (Pdf, b"%PDF-1.7\n%\xe2\xe3"),
        (Docx, b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaabbbbcccc\x13\0\0\0[Content_Types].xml"),
        (Xlsx, b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaabbbbcccc\x13\0\0\0[Content_Types].xml"),
        (Odt, b"PK\x03\x04\x14\0\0\x08\0\0aaaabbbbccccdddd\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"),
        (Txt, "Bonjour, voici ma pièce.\r\n".as_bytes()),
    ];

    #[test]
    fn each_kind_is_known_by_its_first_bytes_and_takes_no_other() {
        for (kind, head) in HEADS {
            assert!(kind.fits(head), "{kind:?}");
            for (other, bytes) in HEADS {
                let alike =
                    kind == other || [kind, other].iter().all(|kind| [Docx, Xlsx].contains(kind));
                assert_eq!(kind.fits(bytes), alike, "{kind:?} takes {other:?}");
            }
        }
    }

    #[test]
    fn a_program_or_a_page_under_a_harmless_name_is_none_of_the_kinds() {
        let disguised: [&[u8]; 8] = [
            b"MZ\x90\0\x03\0\0\0",
            b"\x7fELF\x02\x01",
            b"#!/bin/sh\nrm -rf ~",
            b"<!DOCTYPE html><script>alert(1)</script>",
            b" \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            b"\xef\xbb\xbf<html>",
            b"\0\0\0\x18ftypisom\0\0\0\0mp42avc1",
            b"",
        ];
        for head in disguised {
            for kind in FileKind::ALL {
                let name = ["scan.", kind.extensions()[0]].concat();
                assert_eq!(FileKind::found(&name, head), None, "{name} {head:?}");
            }
        }
    }

    #[test]
    fn a_lying_name_does_not_change_what_a_file_is() {
        let (png, pdf) = (HEADS[1].1, HEADS[7].1);
        assert_eq!(FileKind::found("photo.JPG", png), Some(Png));
        assert_eq!(FileKind::found("photo.jpg", pdf), Some(Pdf));
        assert_eq!(FileKind::found("photo", png), Some(Png));
    }

    #[test]
    fn an_archive_or_a_text_is_a_document_only_under_the_name_of_one() {
        let (zip, text) = (HEADS[8].1, HEADS[11].1);
        assert_eq!(FileKind::found("letter.docx", zip), Some(Docx));
        for name in ["letter.pdf", "letter.zip", "letter.txt", "letter"] {
            assert_eq!(FileKind::found(name, zip), None, "{name}");
        }
        assert_eq!(FileKind::found("letter.txt", text), Some(Txt));
        assert_eq!(FileKind::found("letter.pdf", text), None);
    }

    #[test]
    fn only_the_last_end_of_a_name_counts_whatever_its_case() {
        assert_eq!(FileKind::of_name("a.PDF"), Some(Pdf));
        assert_eq!(FileKind::of_name("a.pdf.exe"), None);
        assert_eq!(FileKind::of_name("pdf"), None);
        assert_eq!(FileKind::of_name(".jpeg"), Some(Jpeg));
        assert_eq!(FileKind::of_name("a."), None);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_and_no_name_make_it_panic(head: Vec<u8>, name: String) {
            for kind in FileKind::ALL {
                kind.fits(&head);
            }
            FileKind::found(&name, &head);
        }

        #[test]
        fn another_crate_that_many_use_says_the_same(kind in 0..HEADS.len(), rest: Vec<u8>) {
            let (kind, head) = HEADS[kind];
            let bytes = [head, &rest].concat();
            // It looks ten bytes far for the C and the R of a camera's raw file, either of which
            // makes it no TIFF.
            let raw = kind == Tiff && !matches!(rest[..], [first, second, ..] if first != b'C' && second != b'R');
            // It reads documents to their end, and calls no file a text.
            if !raw && !matches!(kind, Docx | Xlsx | Odt | Txt) {
                let said = infer::get(&bytes).map(|kind| kind.mime_type());
                let said = said.and_then(FileKind::of_media_type);
                proptest::prop_assert_eq!(said, Some(kind));
            }
        }
    }
}
