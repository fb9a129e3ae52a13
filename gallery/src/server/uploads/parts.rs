use super::limits::{LONGEST_HEAD, LONGEST_TEXT, MOST_PARTS};
use super::slices::Cut;
use super::store::{Arriving, NoPlace};
use super::{Uploads, Wanted, name};
use crate::server::refusal::Refusal;
use axum::http::header;
use multer::{Field, Multipart};
use portage::{Attached, FileKind};
use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use tokio::io::AsyncWriteExt;

/// A form in parts, one after the other.
pub(super) struct Parts<'a> {
    parts: Multipart<'a>,
    /// How much of the body was read.
    read: Arc<AtomicU64>,
    count: usize,
    /// How much text there was, names included.
    text: usize,
}

/// A part of a form.
pub(super) enum Part<'a> {
    Text(String, String),
    /// A file of a question that takes files, not yet read.
    File(Wanted, String, Box<Field<'a>>),
}

/// A file after it was read to its end.
pub(super) struct Arrived {
    pub file: Attached,
    /// Where it is, unless it was refused.
    pub place: Option<Arriving>,
}

impl<'a> Parts<'a> {
    pub fn new(parts: Multipart<'a>, read: Arc<AtomicU64>) -> Self {
        Self {
            parts,
            read,
            count: 0,
            text: 0,
        }
    }

    /// The next part; files that nobody asked for are passed over.
    pub async fn next(&mut self, wanted: &[Wanted]) -> Result<Option<Part<'a>>, Refusal> {
        while let Some(mut field) = self.field().await? {
            self.count += 1;
            if self.count > MOST_PARTS {
                return Err(Refusal::TooLarge);
            }
            let question = name::decoded(field.name().unwrap_or_default());
            if !is_file(&field) {
                let value = self.text(&question, &mut field).await?;
                return Ok(Some(Part::Text(question, value)));
            }
            let named = name::decoded(field.file_name().unwrap_or("file"));
            let wanted = wanted.iter().find(|wanted| wanted.name == question);
            match wanted {
                // A control without a choice sends a file without a name.
                Some(wanted) if !named.is_empty() => {
                    return Ok(Some(Part::File(
                        *wanted,
                        name::plain(&named),
                        Box::new(field),
                    )));
                }
                _ => while chunk(&mut field).await?.is_some() {},
            }
        }
        Ok(None)
    }

    /// The next field. Its head has no bound of its own in the reader of the parts.
    async fn field(&mut self) -> Result<Option<Field<'a>>, Refusal> {
        let (parts, read) = (&mut self.parts, &self.read);
        let before = read.load(Ordering::Relaxed);
        poll_fn(|context| match parts.poll_next_field(context) {
            Poll::Pending if read.load(Ordering::Relaxed) - before > LONGEST_HEAD => {
                Poll::Ready(Err(Refusal::Malformed))
            }
            answer => answer.map_err(refusal),
        })
        .await
    }

    async fn text(&mut self, name: &str, field: &mut Field<'a>) -> Result<String, Refusal> {
        let mut bytes = Vec::new();
        self.text += name.len();
        while let Some(chunk) = chunk(field).await? {
            self.text += chunk.len();
            if self.text > LONGEST_TEXT {
                return Err(Refusal::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        String::from_utf8(bytes).map_err(|_| Refusal::Malformed)
    }
}

/// Reads a file of a form to its end. What is too large, or is none of the kinds asked for, is
/// thrown away as soon as that is seen; the rest of it is passed over, since the answers behind it
/// are to come back to the person.
pub(super) async fn receive(
    uploads: &Uploads,
    wanted: &Wanted,
    name: String,
    field: &mut Field<'_>,
) -> Result<Arrived, Refusal> {
    let mut arrived = receive_until(uploads, wanted, name, field).await?;
    while let Some(chunk) = chunk(field).await? {
        arrived.file.size += chunk.len() as u64;
    }
    Ok(arrived)
}

/// Reads a file to its end, or until it is seen that it will not be kept.
pub(super) async fn receive_until(
    uploads: &Uploads,
    wanted: &Wanted,
    name: String,
    field: &mut Field<'_>,
) -> Result<Arrived, Refusal> {
    let (arriving, mut on_disk) = Arriving::begin(uploads).await.map_err(no_place)?;
    let claimed = FileKind::of_name(&name);
    let mut place = claimed
        .filter(|kind| wanted.kinds.contains(kind))
        .map(|_| arriving);
    let (mut head, mut kind, mut size) = (Vec::new(), None, 0);
    loop {
        let chunk = chunk(field).await?;
        let bytes = chunk.as_deref().unwrap_or_default();
        size += bytes.len() as u64;
        if head.len() < FileKind::HEAD {
            head.extend_from_slice(&bytes[..bytes.len().min(FileKind::HEAD - head.len())]);
            if head.len() == FileKind::HEAD || chunk.is_none() {
                kind = FileKind::found(&name, &head);
                if !kind.is_some_and(|kind| wanted.kinds.contains(&kind)) {
                    place = None;
                }
            }
        }
        if size > wanted.largest {
            place = None;
        }
        if let Some(arriving) = &mut place {
            arriving.grow(bytes.len()).map_err(no_place)?;
            on_disk.write_all(bytes).await.map_err(fault)?;
        }
        if chunk.is_none() || place.is_none() {
            break;
        }
    }
    on_disk.flush().await.map_err(fault)?;
    let media_type = kind.map_or("application/octet-stream", |kind| kind.media_types()[0]);
    let file = Attached {
        name,
        size,
        // Of nothing it cannot be said what it is.
        media_type: if size == 0 { "" } else { media_type }.to_owned(),
    };
    Ok(Arrived { file, place })
}

pub(super) fn no_place(why: NoPlace) -> Refusal {
    match why {
        NoPlace::Full => Refusal::Full,
        NoPlace::Disk(error) => fault(error),
    }
}

fn fault(error: std::io::Error) -> Refusal {
    // Not the person's name for the file.
    eprintln!("An uploaded file cannot be written: {error}.");
    Refusal::Fault
}

async fn chunk(field: &mut Field<'_>) -> Result<Option<axum::body::Bytes>, Refusal> {
    field.chunk().await.map_err(refusal)
}

fn refusal(error: multer::Error) -> Refusal {
    match error {
        multer::Error::StreamReadFailed(cut) if cut.downcast_ref() == Some(&Cut::TooLarge) => {
            Refusal::FilesTooLarge
        }
        _ => Refusal::Malformed,
    }
}

/// Whether the part has the name of a file, readable or not: else a file whose name is in another
/// encoding would pass for a text.
fn is_file(field: &Field<'_>) -> bool {
    let disposition = field.headers().get(header::CONTENT_DISPOSITION);
    field.file_name().is_some()
        || disposition.is_some_and(|said| {
            let said = said.as_bytes().to_ascii_lowercase();
            said.windows(8).any(|word| word == b"filename")
        })
}
