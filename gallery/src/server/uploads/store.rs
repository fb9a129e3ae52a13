use super::Uploads;
use super::limits::{MOST_BYTES, MOST_FILES, MOST_FILES_OF_A_FORM};
use crate::server::{once::Once, random, register::KEPT};
use portage::Attached;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::TempDir;

/// The name of a file here, which nobody can guess; with it comes no right, see [`Store::find`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token(u128);

impl Token {
    fn random() -> Self {
        Self(u128::from_be_bytes(random::bytes()))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then(|| u128::from_str_radix(text, 16).ok().map(Self))
            .flatten()
    }

    pub fn text(self) -> String {
        format!("{:032x}", self.0)
    }
}

/// What is on the disk, the oldest first, in a folder that only we can open.
#[derive(Default)]
pub(super) struct Store {
    folder: Option<TempDir>,
    kept: Vec<Kept>,
    /// Bytes and files on the disk, those on their way included.
    bytes: u64,
    files: usize,
}

struct Kept {
    token: Token,
    once: Once,
    file: Attached,
    received: Instant,
}

impl Store {
    /// The file behind a token, for the form that it was sent with.
    pub fn find(&mut self, token: Token, once: Once, now: Instant) -> Option<Attached> {
        self.forget(now);
        self.kept
            .iter()
            .find(|kept| kept.token == token && kept.once == once)
            .map(|kept| kept.file.clone())
    }

    pub fn of(&mut self, once: Once, now: Instant) -> Vec<Attached> {
        self.forget(now);
        let of_it = self.kept.iter().filter(|kept| kept.once == once);
        of_it.map(|kept| kept.file.clone()).collect()
    }

    pub fn path(&self, token: Token) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.path().join(token.text()))
    }

    pub fn discard(&mut self, token: Token, once: Once) {
        self.delete(|kept| kept.token == token && kept.once == once);
    }

    /// Deletes what is older than [`KEPT`].
    pub fn forget(&mut self, now: Instant) {
        self.delete(|kept| now.saturating_duration_since(kept.received) >= KEPT);
    }

    pub fn close(&mut self) {
        self.delete(|_| true);
        // What is on its way goes with the folder.
        if let Some(Err(error)) = self.folder.take().map(TempDir::close) {
            eprintln!("The folder of the uploaded files cannot be deleted: {error}.");
        }
    }

    #[cfg(test)]
    pub fn held(&self) -> (usize, u64) {
        let on_disk = self.folder.as_ref().map_or(0, |folder| {
            std::fs::read_dir(folder.path()).unwrap().count()
        });
        assert_eq!(on_disk, self.files, "the list and the disk differ");
        (self.files, self.bytes)
    }

    fn delete(&mut self, gone: impl Fn(&Kept) -> bool) {
        let folder = self.folder.as_ref().map(|folder| folder.path().to_owned());
        let (mut bytes, mut files) = (0, 0);
        self.kept.retain(|kept| {
            let stays = !gone(kept);
            if !stays {
                bytes += kept.file.size;
                files += 1;
                if let Some(folder) = &folder {
                    remove(&folder.join(kept.token.text()));
                }
            }
            stays
        });
        self.bytes -= bytes;
        self.files -= files;
    }

    fn folder(&mut self) -> io::Result<&Path> {
        if self.folder.is_none() {
            // Deleted with the server.
            let mut folder = tempfile::Builder::new();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                folder.permissions(std::fs::Permissions::from_mode(0o700));
            }
            self.folder = Some(folder.prefix("portage-uploads-").tempdir()?);
        }
        Ok(self
            .folder
            .as_ref()
            .map(TempDir::path)
            .unwrap_or(Path::new("")))
    }
}

/// Why there is no place for a file.
#[derive(Debug)]
pub(super) enum NoPlace {
    Full,
    Disk(io::Error),
}

/// A file on its way. Dropped before it is kept, it is deleted: a connection that breaks leaves
/// nothing behind.
pub(super) struct Arriving {
    uploads: Uploads,
    token: Token,
    path: PathBuf,
    size: u64,
    kept: bool,
}

impl Arriving {
    /// A place for a new file, empty, and the open file.
    pub async fn begin(uploads: &Uploads) -> Result<(Self, tokio::fs::File), NoPlace> {
        let token = Token::random();
        let path = {
            let mut store = uploads.store();
            store.forget(Instant::now());
            if store.files >= MOST_FILES {
                return Err(NoPlace::Full);
            }
            let path = store.folder().map_err(NoPlace::Disk)?.join(token.text());
            store.files += 1;
            path
        };
        let arriving = Self {
            uploads: uploads.clone(),
            token,
            path,
            size: 0,
            kept: false,
        };
        let mut options = tokio::fs::OpenOptions::new();
        let file = options.write(true).create_new(true).open(&arriving.path);
        let file = file.await.map_err(NoPlace::Disk)?;
        Ok((arriving, file))
    }

    /// Asks for so many more bytes.
    pub fn grow(&mut self, by: usize) -> Result<(), NoPlace> {
        let mut store = self.uploads.store();
        if store.bytes + by as u64 > MOST_BYTES {
            return Err(NoPlace::Full);
        }
        store.bytes += by as u64;
        self.size += by as u64;
        Ok(())
    }

    /// Keeps the file for a form, and gives its token.
    pub fn keep(mut self, file: Attached, once: Once) -> Result<String, NoPlace> {
        let mut store = self.uploads.store();
        if store.kept.iter().filter(|kept| kept.once == once).count() >= MOST_FILES_OF_A_FORM {
            return Err(NoPlace::Full);
        }
        store.kept.push(Kept {
            token: self.token,
            once,
            file,
            received: Instant::now(),
        });
        drop(store);
        self.kept = true;
        Ok(self.token.text())
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        if !self.kept {
            remove(&self.path);
            let mut store = self.uploads.store();
            store.bytes -= self.size;
            store.files -= 1;
        }
    }
}

/// Deletes a file that may never have been made.
fn remove(path: &Path) {
    if let Err(error) = std::fs::remove_file(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        eprintln!("An uploaded file cannot be deleted: {error}.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn arrived(uploads: &Uploads, once: Once) -> Result<String, NoPlace> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let (mut arriving, _) = runtime.block_on(Arriving::begin(uploads))?;
        arriving.grow(10)?;
        let file = Attached {
            name: "a.pdf".into(),
            size: 10,
            media_type: "application/pdf".into(),
        };
        arriving.keep(file, once)
    }

    #[test]
    fn a_file_is_gone_after_an_hour_and_not_before() {
        let (uploads, once, now) = (Uploads::default(), Once::random(), Instant::now());
        let token = Token::parse(&arrived(&uploads, once).unwrap()).unwrap();
        uploads.forget(now + KEPT - Duration::from_secs(1));
        let path = uploads.store().path(token).unwrap();
        assert!(path.exists());
        uploads.forget(Instant::now() + KEPT);
        assert!(!path.exists());
        assert_eq!(uploads.held(), (0, 0));
    }

    #[test]
    fn nothing_stays_when_the_server_stops() {
        let uploads = Uploads::default();
        let token = Token::parse(&arrived(&uploads, Once::random()).unwrap()).unwrap();
        let path = uploads.store().path(token).unwrap();
        uploads.close();
        assert!(!path.exists() && !path.parent().unwrap().exists());
    }

    #[test]
    fn the_disk_is_bounded_in_files_in_bytes_and_for_each_form() {
        let (uploads, once) = (Uploads::default(), Once::random());
        for _ in 0..MOST_FILES_OF_A_FORM {
            arrived(&uploads, once).unwrap();
        }
        assert!(matches!(arrived(&uploads, once), Err(NoPlace::Full)));
        while uploads.held().0 < MOST_FILES {
            arrived(&uploads, Once::random()).unwrap();
        }
        assert!(matches!(
            arrived(&uploads, Once::random()),
            Err(NoPlace::Full)
        ));
        uploads.forget(Instant::now() + KEPT);

        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let (mut large, _) = runtime.block_on(Arriving::begin(&uploads)).unwrap();
        large.grow(MOST_BYTES as usize).unwrap();
        assert!(matches!(arrived(&uploads, once), Err(NoPlace::Full)));
        drop(large);
        assert!(arrived(&uploads, once).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_can_open_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let uploads = Uploads::default();
        arrived(&uploads, Once::random()).unwrap();
        let folder = uploads.store().folder().unwrap().to_owned();
        let mode = std::fs::metadata(folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}
