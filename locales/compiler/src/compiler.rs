//! What a build script calls.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use crate::catalogue::{Catalogue, text_id};
use crate::checking::{self, Contracts};
use crate::contract::Contract;
use crate::generating;
use crate::lowering::lower;
use crate::pattern::Piece;
use crate::reading;
use crate::report::{Problem, Report};

/// Compiles the texts of a service. The whole of `main` in its `build.rs`:
///
/// ```no_run
/// portage_fluent::compile("locales");
/// ```
///
/// Writes `messages.rs` into `OUT_DIR` for `portage::locales::messages!()`.
/// Every error is printed for Cargo, and the build stops with status 1.
pub fn compile(folder: impl AsRef<Path>) {
    Compiler::new(folder).build();
}

/// Compiles a folder of languages, `<folder>/<tag>/*.ftl`, with options.
#[derive(Clone, Debug)]
pub struct Compiler {
    folder: PathBuf,
    official: Vec<String>,
    runtime: String,
    locale_enum: bool,
    replacing: Option<Vec<Contract>>,
}

/// What [`Compiler::generate`] writes.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The functions and the catalogue.
    pub messages: String,
    /// The enum of languages, when [`Compiler::locale_enum`] asks for it.
    pub locale: Option<String>,
    /// What falls back to the first official language.
    pub warnings: Vec<Problem>,
}

/// What [`Compiler::check`] finds in texts that are in order.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What each message promises, in the order of the ids.
    pub contracts: Vec<Contract>,
    /// The texts by language tag and by id.
    pub texts: BTreeMap<String, BTreeMap<String, Vec<Piece>>>,
    /// What falls back to the first official language.
    pub warnings: Vec<Problem>,
}

impl Compiler {
    /// The folder is relative to the package, as build scripts run there. The
    /// official languages are `en-CA` and `fr-CA`, and the run-time crate is
    /// found as `::portage::locales`.
    pub fn new(folder: impl AsRef<Path>) -> Compiler {
        Compiler {
            folder: folder.as_ref().to_owned(),
            official: vec!["en-CA".to_owned(), "fr-CA".to_owned()],
            runtime: "::portage::locales".to_owned(),
            locale_enum: false,
            replacing: None,
        }
    }

    /// The languages that must be complete. The first is the one whose
    /// comments give the types, and that further languages fall back to.
    pub fn official<S: Into<String>>(mut self, tags: impl IntoIterator<Item = S>) -> Compiler {
        self.official = tags.into_iter().map(Into::into).collect();
        self
    }

    /// The path at which the generated code finds the crate `portage-locales`:
    /// `::portage_locales`, or `crate` within it.
    pub fn runtime(mut self, path: impl Into<String>) -> Compiler {
        self.runtime = path.into();
        self
    }

    /// Whether to write the enum `Locale` too, into `locale.rs`. Only the
    /// crate that owns the enum does. Default: no.
    pub fn locale_enum(mut self, write: bool) -> Compiler {
        self.locale_enum = write;
        self
    }

    /// The texts replace compiled ones, and must keep these promises: an id or
    /// a variable that is not among them is an error.
    pub fn replacing(mut self, contracts: impl IntoIterator<Item = Contract>) -> Compiler {
        self.replacing = Some(contracts.into_iter().collect());
        self
    }

    /// Checks, and puts the texts together as pieces.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of files and lines.
    pub fn check(&self) -> Result<Checked, Report> {
        self.run(|catalogue, contracts, warnings| {
            let mut texts = BTreeMap::new();
            for language in &catalogue.languages {
                let mut by_id = BTreeMap::new();
                for entry in language.messages.values() {
                    for (attribute, pattern) in entry.patterns() {
                        let id = text_id(entry.id, attribute);
                        if let Some(contract) = contracts.get(&id) {
                            by_id.insert(id, lower(catalogue, language, contract, pattern));
                        }
                    }
                }
                texts.insert(language.tag.as_str().to_owned(), by_id);
            }
            Checked {
                contracts: contracts.values().cloned().collect(),
                texts,
                warnings,
            }
        })
    }

    /// Checks, and writes the Rust code as text.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of files and lines.
    pub fn generate(&self) -> Result<Generated, Report> {
        self.run(|catalogue, contracts, warnings| Generated {
            messages: generating::messages(catalogue, contracts, &self.runtime),
            locale: self.locale_enum.then(|| generating::locale(catalogue)),
            warnings,
        })
    }

    /// Checks, writes into `OUT_DIR`, and tells Cargo what happened. Stops the
    /// process with status 1 when anything is wrong.
    pub fn build(&self) {
        // Cargo looks at every file in the folder, and at new ones.
        println!("cargo::rerun-if-changed={}", self.folder.display());
        let stop = |what: &str| -> ! {
            println!("cargo::error={what}");
            process::exit(1);
        };
        let generated = self.generate().unwrap_or_else(|report| {
            for error in report.errors {
                println!("cargo::error={error}");
            }
            process::exit(1);
        });
        for warning in generated.warnings {
            println!("cargo::warning={warning}");
        }
        let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
            stop("OUT_DIR is not set. Call portage_fluent from a build script.");
        };
        let locale = generated.locale.map(|text| ("locale.rs", text));
        for (name, text) in [("messages.rs", generated.messages)]
            .into_iter()
            .chain(locale)
        {
            if let Err(error) = fs::write(out.join(name), text) {
                let path = out.join(name);
                stop(&format!("{} cannot be written: {error}.", path.display()));
            }
        }
    }

    fn run<T>(
        &self,
        finish: impl FnOnce(&Catalogue, &Contracts, Vec<Problem>) -> T,
    ) -> Result<T, Report> {
        let mut report = Report::default();
        let folder = reading::read(&self.folder, &self.official, &mut report);
        let catalogue = reading::parse(&folder, &mut report);
        let contracts = checking::check(&catalogue, self.replacing.as_deref(), &mut report);
        report.sort();
        if report.errors.is_empty() {
            Ok(finish(&catalogue, &contracts, report.warnings))
        } else {
            Err(report)
        }
    }
}
