use crate::keywords::keywords;

keywords! {
    /// Which camera a phone opens: the HTML attribute `capture`.
    Capture {
        /// The one that looks at the person.
        User = "user",
        /// The one that looks away, for a document on a table.
        Environment = "environment",
    }
}
