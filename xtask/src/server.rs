//! The gallery's server, while something is asked of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

/// How long an answer may take: it comes from this machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server that ends when this is dropped.
pub struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// Starts `portage-gallery serve` on a free port and waits until it listens.
    ///
    /// # Errors
    /// When it cannot be started, or ends before it listens.
    pub fn start(program: &Path, site: &Path) -> anyhow::Result<Self> {
        let mut process = Command::new(program)
            .args(["serve", "--port", "0", "--site"])
            .arg(site)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let output = process.stdout.take();
        let mut server = Self {
            process,
            address: String::new(),
        };
        let mut line = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut line)?;
        }
        server.address = address(&line)
            .with_context(|| format!("{} did not say where it listens", program.display()))?
            .to_owned();
        Ok(server)
    }

    /// The text at a path that begins with a slash.
    ///
    /// # Errors
    /// When the answer is not 200, or not UTF-8.
    pub fn get(&self, path: &str) -> anyhow::Result<String> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        // HTTP/1.0: the answer comes in one piece, and ends with the connection.
        write!(
            stream,
            "GET {path} HTTP/1.0\r\nHost: {}\r\nAccept: text/html\r\n\r\n",
            self.address
        )?;
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .with_context(|| format!("reading {path}"))?;
        body(&answer).with_context(|| format!("asking the gallery for {path}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // When it has ended by itself there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `127.0.0.1:4000` of `Portage gallery: http://127.0.0.1:4000/en/`.
fn address(line: &str) -> Option<&str> {
    line.split_once("http://")?.1.split(['/', '\n']).next()
}

fn body(answer: &str) -> anyhow::Result<String> {
    let Some((head, body)) = answer.split_once("\r\n\r\n") else {
        bail!("its answer is not HTTP");
    };
    let status = head.lines().next().unwrap_or_default();
    ensure!(
        status.split(' ').nth(1) == Some("200"),
        "it answered `{status}`"
    );
    Ok(body.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_error_is_not_measured() {
        assert_eq!(
            body("HTTP/1.0 200 OK\r\na: b\r\n\r\n<p>\r\n\r\n").unwrap(),
            "<p>\r\n\r\n"
        );
        let error = body("HTTP/1.0 404 Not Found\r\n\r\n<p>")
            .unwrap_err()
            .to_string();
        assert_eq!(error, "it answered `HTTP/1.0 404 Not Found`");
    }

    #[test]
    fn the_port_is_the_one_that_the_server_tells() {
        assert_eq!(
            address("Portage gallery: http://127.0.0.1:4321/en/\n"),
            Some("127.0.0.1:4321")
        );
        assert_eq!(address(""), None);
    }
}
