use crate::document::escape;

/// HTML in which neighbours of one class share a span.
#[derive(Default)]
pub(super) struct Spans {
    html: String,
    open: &'static str,
}

impl Spans {
    pub fn push(&mut self, text: &str, class: &'static str) {
        if text.is_empty() {
            return;
        }
        // White space has no colour: it need not end a span, nor begin one.
        if class != self.open && !(class.is_empty() && text.trim().is_empty()) {
            self.close();
            if !class.is_empty() {
                self.html
                    .push_str(&["<span class=\"", class, "\">"].concat());
            }
            self.open = class;
        }
        self.html.push_str(&escape(text));
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.html.push_str("</span>");
        }
        self.open = "";
    }

    pub fn finish(mut self) -> String {
        self.close();
        self.html
    }

    /// Whether the HTML so far ends with this.
    pub fn ends_with(&self, html: &str) -> bool {
        self.html.ends_with(html)
    }
}
