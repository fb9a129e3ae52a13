//! The checks are checked: pages of `tests/bad/`, each with faults planted for one check, and of
//! `tests/good/`, in which no check may find anything.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::checks::{CHECKS, Check, Scope};
use crate::site::Page;

/// A bad page: its check must find each of the planted faults.
pub struct Specimen {
    /// The check.
    pub check: &'static Check,
    /// The page.
    pub page: Page,
    /// The rules that must be reported, from `<meta name="rules" content="…">`.
    pub rules: Vec<String>,
}

impl Specimen {
    /// `checks::<check>::catches::<rule>`.
    pub fn name(&self, rule: &str) -> String {
        format!("checks::{}::catches::{rule}", self.check.name)
    }
}

/// The bad pages, one per check; of a check that takes pages without examples as a whole, two.
///
/// # Errors
/// When a check has none, or one that plants nothing: such a check may never have found anything.
pub fn specimens(folder: &Path) -> Result<Vec<Specimen>> {
    let mut specimens = Vec::new();
    for check in CHECKS {
        // A check that runs again later in the visit has the faults of the first time.
        let name = ["_after_use", "_unaided"]
            .iter()
            .find_map(|suffix| check.name.strip_suffix(suffix))
            .unwrap_or(check.name);
        specimens.push(specimen(folder, check, name)?);
        // A page without examples is looked at in another way than one with.
        if matches!(check.scope, Scope::Whole(_)) {
            specimens.push(specimen(folder, check, &[name, "_whole"].concat())?);
        }
    }
    Ok(specimens)
}

fn specimen(folder: &Path, check: &'static Check, name: &str) -> Result<Specimen> {
    let page = page(folder, &format!("/bad/{name}.html"), name)
        .with_context(|| format!("the check {name} needs a page with a planted fault"))?;
    let html = std::fs::read_to_string(folder.join(format!("bad/{name}.html")))?;
    let rules: Vec<String> = between(&html, "<meta name=\"rules\" content=\"")
        .next()
        .map(|rules| rules.split(", ").map(str::to_owned).collect())
        .unwrap_or_default();
    if rules.is_empty() {
        bail!("bad/{name}.html names no rules: add <meta name=\"rules\" content=\"…\">");
    }
    Ok(Specimen { check, page, rules })
}

/// A page of a file in this crate, with the examples and the language that its HTML names.
///
/// # Errors
/// When the file cannot be read.
pub fn page(folder: &Path, path: &str, component: &str) -> Result<Page> {
    let file = folder.join(path.trim_start_matches('/'));
    let html = std::fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let examples = between(&html, "data-example=\"")
        .map(|root| root.rsplit('/').next().unwrap_or(root).to_owned())
        .collect();
    Ok(Page {
        edge: false,
        around: true,
        component: component.to_owned(),
        language: between(&html, "<html lang=\"")
            .next()
            .unwrap_or("en-CA")
            .to_owned(),
        path: path.to_owned(),
        examples,
        twin: between(&html, "<link rel=\"alternate\" hreflang=\"en-CA\" href=\"")
            .next()
            .map(str::to_owned),
        sent: None,
    })
}

/// What stands between each occurrence of `before` and the next quotation mark.
fn between<'a>(html: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}
