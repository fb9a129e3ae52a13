//! The gallery's own server, with the demonstration service, started for the run.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

/// A running gallery; it ends when dropped.
pub struct GalleryServer {
    origin: String,
    _process: Child,
}

impl GalleryServer {
    /// Starts `portage-gallery serve` on a free port and waits for the line that says it listens.
    ///
    /// # Errors
    /// When it does not start or ends before it listens.
    pub async fn start(program: &Path, site: &Path) -> Result<GalleryServer> {
        let port = TcpListener::bind(("127.0.0.1", 0))
            .await?
            .local_addr()?
            .port();
        let mut process = Command::new(program)
            .args(["serve", "--site"])
            .arg(site)
            .args(["--port", &port.to_string()])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| {
                format!(
                    "{} does not start: build it with `cargo build -p portage-gallery`",
                    program.display()
                )
            })?;
        let mut lines = BufReader::new(process.stdout.take().context("no output to read")?).lines();
        while let Some(line) = lines.next_line().await? {
            if let Some(address) = line.strip_prefix("Portage gallery: ") {
                let origin = address
                    .trim()
                    .splitn(4, '/')
                    .take(3)
                    .collect::<Vec<_>>()
                    .join("/");
                // The rest of its output is read and let go: a full pipe would stop it.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Ok(GalleryServer {
                    origin,
                    _process: process,
                });
            }
        }
        bail!(
            "{} ended before it listened on port {port}; its own message stands above",
            program.display()
        )
    }

    /// "http://127.0.0.1:40123".
    pub fn origin(&self) -> &str {
        &self.origin
    }
}
