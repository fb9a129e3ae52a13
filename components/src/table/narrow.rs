/// What becomes of a table where the screen is narrower than it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Narrow {
    /// It scrolls sideways in a box of its own, which the keyboard can reach. For figures that are
    /// compared. The default.
    #[default]
    Scroll,
    /// Each row becomes a block, and the name of its column stands before each cell. For rows that
    /// are read one by one.
    Stack,
    /// It fits: two or three columns of a few words.
    Fit,
}

impl Narrow {
    /// Some browsers forget what a table is once the stylesheet lays it out in another way: then it
    /// is said in words.
    pub(super) fn role(self, role: &'static str) -> Option<&'static str> {
        (self == Self::Stack).then_some(role)
    }

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Scroll => "ptg-table",
            Self::Stack => "ptg-table ptg-table--stack",
            Self::Fit => "ptg-table ptg-table--fit",
        }
    }
}
