use crate::keywords::keywords;

keywords! {
    /// What a [`Paragraph`](super::Paragraph) is on the page.
    #[derive(Default)]
    ParagraphKind {
        /// One among others.
        #[default]
        Text = "text",
        /// The first of a page: what it is about, larger.
        Lead = "lead",
        /// What few need: a note, a condition. It stays large enough to be read.
        Small = "small",
    }
}
