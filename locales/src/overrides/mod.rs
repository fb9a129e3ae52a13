//! Texts that a server loads at run time instead of the compiled ones, so
//! that a service can reword without a new build.
//!
//! The folder holds `<tag>/<file>.ftl` as for the compiler, with only the
//! messages to replace, in every official language. They go through the
//! compiler's own checks, and must keep the promises of the compiled messages.
//! They are put together by the same rules too: the plural forms of CLDR 48
//! and the formats of [`format`](mod@crate::format).
//!
//! ```no_run
//! use portage_locales::{CATALOGUE, overrides::Overrides};
//!
//! match Overrides::read("/etc/service/texts", &[CATALOGUE]) {
//!     Ok(overrides) => overrides.install().expect("installed once, at the start"),
//!     Err(report) => panic!("{report}"),
//! }
//! ```
//!
//! A browser does not load them: in a page that is hydrated, give a reworded
//! text through props instead, or the compiled one comes back with the wasm.

mod pieces;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use portage_fluent::{Compiler, Contract, Piece};
pub use portage_fluent::{Problem, Report};

use crate::{Argument, Kind, Locale, Message};

/// Texts to show instead of compiled ones.
#[derive(Debug)]
pub struct Overrides {
    /// The messages that may be replaced, by id.
    messages: BTreeMap<&'static str, &'static Message>,
    texts: BTreeMap<(Locale, String), Vec<Piece>>,
}

/// There are overrides already: they are installed once, at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlreadyInstalled;

impl fmt::Display for AlreadyInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("overrides are already installed; install them once, at the start")
    }
}

impl std::error::Error for AlreadyInstalled {}

static INSTALLED: OnceLock<Overrides> = OnceLock::new();

pub(crate) fn installed() -> Option<&'static Overrides> {
    INSTALLED.get()
}

impl Overrides {
    /// Reads a folder and checks it against the messages that exist: those of
    /// Portage ([`CATALOGUE`](crate::CATALOGUE)) and of the service.
    ///
    /// # Errors
    /// Everything that is wrong, at once: an unknown id or variable, a text
    /// that an official language lacks, and all that stops a build.
    pub fn read(
        folder: impl AsRef<Path>,
        catalogues: &[&'static [Message]],
    ) -> Result<Overrides, Report> {
        let folder = folder.as_ref();
        let mut problems = Vec::new();
        let mut problem = |id: &str, what: String| {
            let (file, id) = (folder.to_owned(), id.to_owned());
            problems.push(Problem {
                file,
                line: 0,
                id,
                what,
            });
        };
        let mut messages = BTreeMap::new();
        for message in catalogues.iter().copied().flatten() {
            if messages.insert(message.id, message).is_some() {
                let what = "Two catalogues have this message. Rename the service's own.";
                problem(message.id, what.to_owned());
            }
        }
        let official = Locale::OFFICIAL.iter().map(|locale| locale.tag());
        let checked = Compiler::new(folder)
            .official(official)
            .replacing(messages.values().map(|message| contract(message)))
            .check();
        let mut texts = BTreeMap::new();
        match checked {
            Ok(checked) => {
                for (tag, by_id) in checked.texts {
                    match Locale::ALL.iter().find(|locale| locale.tag() == tag) {
                        Some(locale) => {
                            texts.extend(by_id.into_iter().map(|(id, text)| ((*locale, id), text)));
                        }
                        None => problem(
                            "",
                            format!(
                                "No page is shown in {tag}. Remove the folder, or add the language to portage-locales."
                            ),
                        ),
                    }
                }
            }
            Err(report) => problems.extend(report.errors),
        }
        if problems.is_empty() {
            Ok(Overrides { messages, texts })
        } else {
            Err(Report {
                errors: problems,
                warnings: Vec::new(),
            })
        }
    }

    /// Shows these texts from now on, in the whole process.
    ///
    /// # Errors
    /// [`AlreadyInstalled`] the second time.
    pub fn install(self) -> Result<(), AlreadyInstalled> {
        INSTALLED.set(self).map_err(|_| AlreadyInstalled)
    }

    /// The text of a message, when it is replaced in this language. Arguments
    /// in the order of [`Message::variables`].
    pub fn text(
        &self,
        id: &str,
        locale: Locale,
        arguments: &[Argument],
    ) -> Option<Cow<'static, str>> {
        self.text_with(id, locale, || arguments.to_vec())
    }

    pub(crate) fn text_with(
        &self,
        id: &str,
        locale: Locale,
        arguments: impl FnOnce() -> Vec<Argument>,
    ) -> Option<Cow<'static, str>> {
        let pieces = self.texts.get(&(locale, id.to_owned()))?;
        let message = self.messages.get(id)?;
        let names = message.variables.iter().map(|variable| variable.name);
        let given: BTreeMap<_, _> = names.zip(arguments()).collect();
        let mut text = String::new();
        self.push(&mut text, pieces, locale, &given);
        Some(Cow::Owned(text))
    }
}

fn contract(message: &Message) -> Contract {
    let variables = message
        .variables
        .iter()
        .map(|variable| portage_fluent::Variable {
            name: variable.name.to_owned(),
            kind: match variable.kind {
                Kind::Number => portage_fluent::Kind::Number,
                Kind::Text => portage_fluent::Kind::Text,
                Kind::Date => portage_fluent::Kind::Date,
            },
        });
    Contract {
        id: message.id.to_owned(),
        file: message.file.to_owned(),
        variables: variables.collect(),
        references: message
            .references
            .iter()
            .map(|id| (*id).to_owned())
            .collect(),
    }
}
