use crate::keywords::keywords;

keywords! {
    /// How wide a [`Container`](super::Container) may be.
    #[derive(Default)]
    ContainerWidth {
        /// As wide as the header and the footer.
        #[default]
        Page = "page",
        /// As wide as a line of text is good to read: a form, an article.
        Text = "text",
        /// As wide as there is room: a table, a map.
        Full = "full",
    }
}
