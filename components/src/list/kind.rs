/// What the order of a [`List`](super::List) means, and what stands before each item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListKind {
    /// Points in any order, with bullets.
    #[default]
    Unordered,
    /// Steps or ranks, with numbers.
    Ordered,
    /// A list for the ear, without bullets: links one below the other.
    Unstyled,
}
