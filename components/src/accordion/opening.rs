/// What opens together in an [`Accordion`](super::Accordion).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccordionOpening {
    /// Each section by itself; any number may be open.
    #[default]
    Each,
    /// The same, with buttons that open and close all of them.
    All,
    /// One at a time: to open one closes the one before. Then nobody can compare two.
    One,
}
