//! Files as people choose them.

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::Tab;

/// How a PNG picture begins: the server looks into the file, not only at its name.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
/// How a WebP picture begins.
pub const WEBP: &[u8] = b"RIFF1234WEBPVP8 ";
/// How a PDF document begins.
pub const PDF: &[u8] = b"%PDF-1.7 ...";
/// How a GIF picture begins.
pub const GIF: &[u8] = b"GIF89a...";
/// How a program begins.
pub const PROGRAM: &[u8] = b"MZ, a program";

/// Chooses a file as the browser's window would: the control holds it, and says so.
pub async fn choose(tab: &Tab, control: &str, name: &str, bytes: &[u8]) -> Result<()> {
    let script = format!(
        "(() => {{
            const held = new DataTransfer();
            held.items.add(new File([new Uint8Array({})], {}));
            const input = document.querySelector({});
            input.files = held.files;
            for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {{ bubbles: true }}));
            return null;
        }})()",
        json!(bytes),
        json!(name),
        json!(control)
    );
    tab.evaluate::<Value>(&script).await.map(drop)
}
