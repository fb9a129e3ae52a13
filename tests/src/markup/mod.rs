//! The HTML files as they were built: two validators, each in one process over all files.

mod html_validate;
mod vnu;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::checks::Finding;
use crate::runner::{Filter, Outcome};

/// What a validator says of files, by their paths.
type Complaints = BTreeMap<PathBuf, Vec<Finding>>;

/// The page in which faults are planted for the validators.
const BAD: &str = "bad/markup.html";
/// The pages in which they must find nothing.
const GOOD: [&str; 2] = ["good/en.html", "good/fr.html"];

/// A validator: its name, what it asks, and how it is run in the folder of this crate.
struct Validator {
    name: &'static str,
    asks: &'static str,
    run: fn(&Path, &[PathBuf]) -> Result<Complaints>,
}

const VALIDATORS: [Validator; 2] = [
    Validator {
        name: "vnu",
        asks: "the W3C's checker finds no error in the file",
        run: vnu::run,
    },
    Validator {
        name: "html_validate",
        asks: "html-validate finds no error in the file",
        run: html_validate::run,
    },
];

/// A file that a validator is to read, and whether faults are planted in it.
struct Test {
    name: String,
    file: PathBuf,
    planted: bool,
}

/// The names of the tests: `markup::<path>::<validator>`, and `checks::<validator>::catches` and
/// `::accepts` for the specimens.
///
/// # Errors
/// When the site's folder cannot be read.
pub fn names(folder: &Path, site: Option<&Path>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for validator in &VALIDATORS {
        names.extend(
            tests(folder, site, validator.name)?
                .into_iter()
                .map(|test| test.name),
        );
    }
    Ok(names)
}

/// Validates every HTML file of a site, and the specimens of this crate in the same go.
///
/// # Errors
/// When a validator does not run at all: says what is missing.
pub fn validate(folder: &Path, site: Option<&Path>, filter: &Filter) -> Result<Vec<Outcome>> {
    let mut chosen = Vec::new();
    for validator in &VALIDATORS {
        let mut tests = tests(folder, site, validator.name)?;
        tests.retain(|test| filter.wants(&test.name));
        if !tests.is_empty() {
            chosen.push((validator, tests));
        }
    }
    // Each keeps one core busy for a minute.
    let complaints: Vec<Result<Complaints>> = thread::scope(|scope| {
        let runs: Vec<_> = chosen
            .iter()
            .map(|(validator, tests)| {
                let files: Vec<PathBuf> = tests.iter().map(|test| test.file.clone()).collect();
                scope.spawn(move || (validator.run)(folder, &files))
            })
            .collect();
        let ended = runs.into_iter().map(|run| run.join());
        ended
            .map(|run| run.unwrap_or_else(|_| Err(anyhow!("it panicked"))))
            .collect()
    });
    let mut outcomes = Vec::new();
    for ((Validator { name, asks, .. }, tests), complaints) in chosen.into_iter().zip(complaints) {
        let mut complaints = complaints.with_context(|| format!("{name} does not run"))?;
        for Test {
            name,
            file,
            planted,
        } in tests
        {
            let mut findings = complaints.remove(&file).unwrap_or_default();
            if planted {
                findings = match findings.is_empty() {
                    true => vec![Finding::of_page(
                        "fault-not-caught",
                        "the file holds errors and none was found.",
                    )],
                    false => Vec::new(),
                };
            }
            let component = name.split("::").next().unwrap_or_default().to_owned();
            outcomes.push(Outcome::of(
                name,
                file.display().to_string(),
                component,
                "4.1.1",
                asks,
                findings,
            ));
        }
    }
    Ok(outcomes)
}

fn tests(folder: &Path, site: Option<&Path>, validator: &str) -> Result<Vec<Test>> {
    let mut files = Vec::new();
    if let Some(site) = site {
        // The validators name files by their full path.
        html_files(
            &site
                .canonicalize()
                .with_context(|| format!("no folder {}", site.display()))?,
            &mut files,
        )?;
        files.sort();
    }
    let site = site.and_then(|site| site.canonicalize().ok());
    let mut tests: Vec<Test> = files
        .into_iter()
        .map(|file| Test {
            name: markup_name(site.as_deref(), &file, validator),
            file,
            planted: false,
        })
        .collect();
    tests.push(Test {
        name: format!("checks::{validator}::catches"),
        file: folder.join(BAD),
        planted: true,
    });
    tests.extend(GOOD.map(|good| Test {
        name: format!("checks::{validator}::accepts::{good}"),
        file: folder.join(good),
        planted: false,
    }));
    Ok(tests)
}

fn markup_name(site: Option<&Path>, file: &Path, validator: &str) -> String {
    let path = site
        .and_then(|site| file.strip_prefix(site).ok())
        .unwrap_or(file);
    format!("markup::{}::{validator}", path.display())
}

fn html_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            html_files(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            files.push(path);
        }
    }
    Ok(())
}
