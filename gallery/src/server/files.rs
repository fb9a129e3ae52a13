use super::address::{decoded, is_hashed};
use super::{coding::Coding, media_type};
use anyhow::Context;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, fs, path::Path};

/// The files of the built site, read once into memory.
///
/// What is served is what is in the list: no address can lead out of the folder, and no page
/// meets the assets of another build.
#[derive(Debug, Default)]
pub struct Files(HashMap<String, File>);

#[derive(Debug)]
struct File {
    media_type: &'static str,
    /// The name changes with the content.
    immutable: bool,
    hash: String,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

impl Files {
    /// Reads every file under `site`.
    ///
    /// # Errors
    /// When a file or a folder cannot be read.
    pub fn load(site: &Path) -> anyhow::Result<Self> {
        let mut found = HashMap::new();
        collect(site, "", &mut found)?;
        Ok(found.into_iter().collect())
    }

    /// The address of the folder that is at `path` without its last slash.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        decoded(path).is_some_and(|path| self.0.contains_key(&(path + "/index.html")))
    }

    pub(super) fn holds(&self, path: &str) -> bool {
        self.at(path).is_some()
    }

    /// The file at `path`, packed as the browser likes it; nothing but its headers when the
    /// browser has it already. `None` when there is no such file.
    pub(super) fn respond(
        &self,
        path: &str,
        status: StatusCode,
        method: &Method,
        asked: &HeaderMap,
    ) -> Option<Response> {
        let file = self.at(path)?;
        let accept = text(asked, header::ACCEPT_ENCODING);
        let coding = Coding::choose(&accept, file.brotli.is_some(), file.gzip.is_some());
        let tag = format!(
            "\"{}{}\"",
            file.hash,
            coding
                .as_str()
                .map_or(String::new(), |coding| ["-", coding].concat())
        );
        let mut response =
            if status == StatusCode::OK && matches(&text(asked, header::IF_NONE_MATCH), &tag) {
                StatusCode::NOT_MODIFIED.into_response()
            } else {
                let bytes = match coding {
                    Coding::Brotli => &file.brotli,
                    Coding::Gzip => &file.gzip,
                    Coding::Identity => &None,
                };
                let bytes = bytes.as_ref().unwrap_or(&file.plain).clone();
                let length = HeaderValue::from(bytes.len());
                let body = if method == Method::HEAD {
                    Bytes::new()
                } else {
                    bytes
                };
                let mut response =
                    (status, [(header::CONTENT_TYPE, file.media_type)], body).into_response();
                response
                    .headers_mut()
                    .insert(header::CONTENT_LENGTH, length);
                if let Some(coding) = coding.as_str() {
                    response
                        .headers_mut()
                        .insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
                }
                response
            };
        let cache = if file.immutable {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        headers.insert(header::ETAG, HeaderValue::from_str(&tag).ok()?);
        Some(response)
    }

    fn at(&self, path: &str) -> Option<&File> {
        let path = decoded(path)?;
        if path.ends_with('/') {
            self.0.get(&(path + "index.html"))
        } else {
            self.0.get(&path)
        }
    }
}

/// Files by their addresses; `/a.css.br` and `/a.css.gz` are `/a.css`, packed.
impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        let found: HashMap<String, Bytes> = files
            .into_iter()
            .map(|(path, bytes)| (path, bytes.into()))
            .collect();
        let packed = |path: &str| {
            let plain = path
                .strip_suffix(".br")
                .or_else(|| path.strip_suffix(".gz"));
            plain.is_some_and(|plain| found.contains_key(plain))
        };
        let file = |path: &String, plain: &Bytes| File {
            media_type: media_type::of(path),
            immutable: is_hashed(path),
            hash: hash(plain),
            plain: plain.clone(),
            brotli: found.get(&[path, ".br"].concat()).cloned(),
            gzip: found.get(&[path, ".gz"].concat()).cloned(),
        };
        Self(
            found
                .iter()
                .filter(|(path, _)| !packed(path))
                .map(|(path, plain)| (path.clone(), file(path, plain)))
                .collect(),
        )
    }
}

fn collect(folder: &Path, path: &str, found: &mut HashMap<String, Vec<u8>>) -> anyhow::Result<()> {
    let read = || {
        format!(
            "{}: cannot be read; build the site first, with cargo xtask build",
            folder.display()
        )
    };
    for entry in fs::read_dir(folder).with_context(read)? {
        let entry = entry.with_context(read)?.path();
        // A name that is not text has no address.
        let Some(name) = entry.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let path = [path, "/", name].concat();
        if entry.is_dir() {
            collect(&entry, &path, found)?;
        } else {
            let bytes =
                fs::read(&entry).with_context(|| format!("{}: cannot be read", entry.display()))?;
            found.insert(path, bytes);
        }
    }
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> String {
    headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect::<Vec<_>>()
        .join(",")
}

fn matches(asked: &str, tag: &str) -> bool {
    asked
        .split(',')
        .map(str::trim)
        .any(|asked| asked == "*" || asked.strip_prefix("W/").unwrap_or(asked) == tag)
}
