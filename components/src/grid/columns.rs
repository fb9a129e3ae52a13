use crate::keywords::keywords;

keywords! {
    /// The most columns that a [`Grid`](super::Grid) has.
    GridColumns {
        /// Two.
        Two = "2",
        /// Three.
        Three = "3",
        /// Four, for what is narrow.
        Four = "4",
    }
}
