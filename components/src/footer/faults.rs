use super::FooterBand;
use crate::link::{Anchor, LinkFault, link_faults};
use std::fmt;

/// What is wrong with the data of a footer, found by [`footer_faults`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FooterFault {
    /// A link.
    Link(LinkFault),
    /// Two bands of this name would have the same `id`.
    SameName(&'static str),
    /// No `id` can be made of this name of a band.
    Name(&'static str),
}

impl fmt::Display for FooterFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Link(fault) => fault.fmt(f),
            Self::SameName(name) => write!(
                f,
                "Two bands of the footer are named \"{name}\", from which their ids are made: name \
                 one of them otherwise."
            ),
            Self::Name(name) => write!(
                f,
                "A band of the footer is named \"{name}\": write letters and hyphens, from which \
                 its id can be made."
            ),
        }
    }
}

impl std::error::Error for FooterFault {}

/// Looks at the links of a whole footer, for a test of the service: unique, absolute or rooted, with
/// words in both languages.
///
/// ```
/// use portage::{canada, footer_faults};
///
/// let (bands, legal) = ([canada::band()], canada::legal());
/// assert_eq!(footer_faults(&bands, &legal), []);
/// ```
pub fn footer_faults(bands: &[FooterBand], legal: &[Anchor]) -> Vec<FooterFault> {
    let links = bands.iter().flat_map(FooterBand::links).chain(legal);
    let mut faults: Vec<_> = link_faults(links)
        .into_iter()
        .map(FooterFault::Link)
        .collect();
    for (place, band) in bands.iter().enumerate() {
        let name = band.name();
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if name.is_empty() || !name.chars().all(sound) {
            faults.push(FooterFault::Name(name));
        }
        if bands[..place].iter().any(|before| before.name() == name) {
            faults.push(FooterFault::SameName(name));
        }
    }
    faults
}
