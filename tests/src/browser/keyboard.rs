//! Typing as a person does: one key down and up after the other.

use std::iter::repeat_n;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Tab;

/// The keys that the walks press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)]
pub enum Key {
    Tab,
    ShiftTab,
    Shift,
    Enter,
    Space,
    Escape,
    Backspace,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    Home,
    End,
    PageUp,
    PageDown,
    ShiftPageUp,
    ShiftPageDown,
    F6,
}

impl Key {
    /// Key name, Windows key code and the text that it types, as the protocol wants them.
    const fn parts(self) -> (&'static str, u8, &'static str) {
        match self {
            Key::Tab | Key::ShiftTab => ("Tab", 9, ""),
            Key::Shift => ("Shift", 16, ""),
            Key::Enter => ("Enter", 13, "\r"),
            Key::Space => (" ", 32, " "),
            Key::Escape => ("Escape", 27, ""),
            Key::Backspace => ("Backspace", 8, ""),
            Key::ArrowUp => ("ArrowUp", 38, ""),
            Key::ArrowDown => ("ArrowDown", 40, ""),
            Key::ArrowLeft => ("ArrowLeft", 37, ""),
            Key::ArrowRight => ("ArrowRight", 39, ""),
            Key::Home => ("Home", 36, ""),
            Key::End => ("End", 35, ""),
            Key::PageUp | Key::ShiftPageUp => ("PageUp", 33, ""),
            Key::PageDown | Key::ShiftPageDown => ("PageDown", 34, ""),
            Key::F6 => ("F6", 117, ""),
        }
    }

    /// The key going down and up, as the protocol wants it.
    fn stroke(self) -> [Value; 2] {
        let (name, code, text) = self.parts();
        let shift = if self.with_shift() { 8 } else { 0 };
        let physical = if name == " " { "Space" } else { name };
        let down = json!({
            "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" },
            "key": name, "code": physical, "windowsVirtualKeyCode": code, "text": text, "modifiers": shift,
        });
        let up = json!({
            "type": "keyUp", "key": name, "code": physical, "windowsVirtualKeyCode": code, "modifiers": shift,
        });
        [down, up]
    }

    /// Whether it is pressed together with Shift.
    const fn with_shift(self) -> bool {
        matches!(self, Key::ShiftTab | Key::ShiftPageUp | Key::ShiftPageDown)
    }
}

impl Tab {
    /// Presses a key and lets it go.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.press_often(key, 1).await
    }

    /// Presses a key several times, one after the other, as fast as the page takes it.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn press_often(&self, key: Key, times: usize) -> Result<()> {
        let strokes = repeat_n(key.stroke(), times).flatten();
        self.send_each("Input.dispatchKeyEvent", strokes).await
    }

    /// Types a text into whatever has focus, character by character, as fast as the page takes it.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let strokes = text.chars().flat_map(|character| {
            let key = character.to_string();
            let down = json!({ "type": "keyDown", "key": key, "text": key });
            let up = json!({ "type": "keyUp", "key": key });
            [down, up]
        });
        self.send_each("Input.dispatchKeyEvent", strokes).await
    }
}
