//! Serves a folder as any static host would, under the gallery's security policy.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The policy of every page of ours: a page that needs more is broken for the people it serves.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A running server; it ends when dropped.
pub struct FolderServer {
    origin: String,
    accepting: JoinHandle<()>,
}

impl FolderServer {
    /// Serves a folder on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start(folder: &Path) -> Result<FolderServer> {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .context("no free port on 127.0.0.1")?;
        let origin = format!("http://{}", listener.local_addr()?);
        let folder: Arc<Path> = folder.into();
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let folder = Arc::clone(&folder);
                // A browser that hangs up mid-way is no failure of the page.
                tokio::spawn(async move { drop(answer(stream, &folder).await) });
            }
        });
        Ok(FolderServer { origin, accepting })
    }

    /// "http://127.0.0.1:40123".
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl Drop for FolderServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn answer(mut stream: TcpStream, folder: &Path) -> Result<()> {
    let mut lines = BufReader::new(&mut stream).lines();
    let request = lines.next_line().await?.unwrap_or_default();
    while lines
        .next_line()
        .await?
        .is_some_and(|line| !line.is_empty())
    {}
    let path = request.split_whitespace().nth(1).unwrap_or("/");
    let file = file(folder, path);
    let (status, body) = match tokio::fs::read(&file).await {
        Ok(body) => ("200 OK", body),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        content_type(&file),
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await?;
    stream.shutdown().await?;
    Ok(())
}

fn file(folder: &Path, path: &str) -> PathBuf {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let steps = path
        .split('/')
        .filter(|step| !step.is_empty() && *step != "..");
    let mut file = folder.to_owned();
    file.extend(steps);
    if path.ends_with('/') {
        file.join("index.html")
    } else {
        file
    }
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_out_of_the_folder() {
        assert_eq!(
            file(Path::new("/site"), "/../../etc/passwd"),
            Path::new("/site/etc/passwd")
        );
        assert_eq!(
            file(Path::new("/site"), "/en/?a=/../b"),
            Path::new("/site/en/index.html")
        );
    }
}
