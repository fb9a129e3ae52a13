//! Rust text under construction, and the text of its doc comments.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer::serialize;

/// Lines of Rust, indented.
pub(super) struct Source {
    text: String,
    depth: usize,
}

impl Source {
    pub fn new() -> Source {
        Source {
            text: String::new(),
            depth: 0,
        }
    }

    pub fn line(&mut self, line: &str) {
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    pub fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
    }

    /// `} else {`
    pub fn turn(&mut self, line: &str) {
        self.close(line);
        self.depth += 1;
    }

    pub fn into_text(self) -> String {
        self.text
    }
}

/// A comment as Markdown that shows it as it stands.
pub(super) fn markdown(line: &str) -> String {
    let mut out = String::new();
    for c in line.chars() {
        if matches!(
            c,
            '<' | '>' | '[' | ']' | '`' | '*' | '_' | '\\' | '$' | '&'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text as it stands in its file, for a block of code.
pub(super) fn fluent(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "a" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let text = text.strip_prefix("a =").unwrap_or(&text).trim();
    // A fence in the text would end the block.
    text.replace("```", "'''")
}
