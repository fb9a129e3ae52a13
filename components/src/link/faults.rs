use super::Anchor;
use portage_locales::Locale;
use std::fmt;

/// What is wrong with a link, found by [`link_faults`]. It says what, where and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkFault {
    /// What it is.
    pub kind: LinkFaultKind,
    /// The language in which it is so.
    pub locale: Locale,
    /// The link's words in that language.
    pub label: String,
    /// Its address in that language.
    pub href: String,
}

/// What can be wrong with a link of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkFaultKind {
    /// It has no words.
    NoWords,
    /// Spaces before or after its words.
    Spaces,
    /// It leads neither to `https://…`, nor to `/…` or `#…` of this site, nor to a telephone or a
    /// mailbox.
    Address,
    /// Another link of the list leads to the same address.
    SameAddress,
    /// Another link of the list has the same words and leads elsewhere.
    SameWords,
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (label, href, tag) = (&self.label, &self.href, self.locale.tag());
        match self.kind {
            LinkFaultKind::NoWords => write!(
                f,
                "The link to {href} has no words in {tag}: write its label in that language."
            ),
            LinkFaultKind::Spaces => write!(
                f,
                "The link \"{label}\" ({tag}) begins or ends with a space: remove it."
            ),
            LinkFaultKind::Address => write!(
                f,
                "The link \"{label}\" ({tag}) leads to \"{href}\": write an address that begins \
                 with https://, or one of this site that begins with a single /."
            ),
            LinkFaultKind::SameAddress => write!(
                f,
                "The link \"{label}\" ({tag}) leads to {href}, and so does another one before it: \
                 keep one of them."
            ),
            LinkFaultKind::SameWords => write!(
                f,
                "The link \"{label}\" ({tag}) leads to {href}, and one before it has the same \
                 words and leads elsewhere: say in its words what is different."
            ),
        }
    }
}

impl std::error::Error for LinkFault {}

/// Looks at links that stand together, in every official language, for a test of the service: a
/// page that is live shows what it was given.
///
/// ```
/// use portage::{Anchor, link_faults};
///
/// let links = [Anchor::new("/en/terms", "Terms"), Anchor::new("http://example.ca", "Privacy")];
/// let faults = link_faults(&links);
/// assert!(faults[0].to_string().contains("begins with https://"));
/// ```
pub fn link_faults<'a>(links: impl IntoIterator<Item = &'a Anchor>) -> Vec<LinkFault> {
    let links: Vec<_> = links.into_iter().collect();
    let mut faults = Vec::new();
    for locale in Locale::OFFICIAL.iter().copied() {
        let mut before: Vec<(String, String)> = Vec::new();
        for link in &links {
            let label = link.label().get(locale).into_owned();
            let href = link.href().get(locale).into_owned();
            let found = kinds(&label, &href, &before);
            faults.extend(found.into_iter().map(|kind| LinkFault {
                kind,
                locale,
                label: label.clone(),
                href: href.clone(),
            }));
            before.push((label, href));
        }
    }
    faults
}

fn kinds(label: &str, href: &str, before: &[(String, String)]) -> Vec<LinkFaultKind> {
    let same_address = before.iter().any(|(_, other)| other == href);
    let same_words = before.iter().any(|(words, _)| words == label);
    let found = [
        (LinkFaultKind::NoWords, label.trim().is_empty()),
        (
            LinkFaultKind::Spaces,
            label.trim() != label && !label.trim().is_empty(),
        ),
        (LinkFaultKind::Address, !leads(href)),
        (LinkFaultKind::SameAddress, same_address),
        (LinkFaultKind::SameWords, same_words && !same_address),
    ];
    let found = found.into_iter().filter(|(_, is)| *is);
    found.map(|(kind, _)| kind).collect()
}

/// Whether an address leads the same way from every page.
fn leads(href: &str) -> bool {
    // Browsers drop tabs and line ends, and read a backslash as a slash.
    let plain = !href.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\');
    let elsewhere = href
        .strip_prefix("https://")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
    let here = href.starts_with('/') && !href.starts_with("//");
    let other = ["#", "mailto:", "tel:"].iter().any(|start| {
        href.strip_prefix(start)
            .is_some_and(|rest| !rest.is_empty())
    });
    plain && (elsewhere || here || other)
}
