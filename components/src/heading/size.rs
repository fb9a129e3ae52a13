use crate::field::HeadingLevel;
use crate::keywords::keywords;

keywords! {
    /// How large a heading is. What ranks higher should not look smaller.
    HeadingSize {
        /// The title of a page.
        ExtraLarge = "xl",
        /// A section.
        Large = "l",
        /// A part of a section.
        Medium = "m",
        /// A detail; not much larger than text.
        Small = "s",
    }
}

impl HeadingSize {
    /// The usual size of a rank.
    pub(super) const fn of(level: HeadingLevel) -> Self {
        match level {
            HeadingLevel::H1 => Self::ExtraLarge,
            HeadingLevel::H2 => Self::Large,
            HeadingLevel::H3 => Self::Medium,
            _ => Self::Small,
        }
    }
}
