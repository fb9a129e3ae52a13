//! Forms as browsers send them with files.

use super::*;

pub const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
pub const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\n";

/// A part of a form: its name, the file's name if it is one, and what is in it.
pub type Part<'a> = (&'a str, Option<&'a str>, &'a [u8]);

pub fn in_parts(parts: &[Part]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map_or(String::new(), |file| {
            format!("; filename=\"{file}\"\r\nContent-Type: image/jpeg")
        });
        let head =
            format!("--xYz\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend([head.as_bytes(), content, b"\r\n"].concat());
    }
    body.extend(b"--xYz--\r\n");
    body
}

pub fn post_parts(service: &Service, path: &str, body: impl Into<Body>) -> Answer {
    let headers = [("content-type", "multipart/form-data; boundary=xYz")];
    post_with(service, path, &headers, body)
}

/// What the page that came back says of the files of a question.
pub fn kept(answer: &Answer, name: &str) -> Vec<Upload> {
    Upload::all(&answer.data().answers, name).collect()
}
