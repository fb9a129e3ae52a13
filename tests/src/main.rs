//! Checks the built gallery in Chromium: see [`options::USAGE`].

use std::cell::RefCell;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use portage_tests::browser::Browser;
use portage_tests::options::{self, Options};
use portage_tests::report::Report;
use portage_tests::runner::{Filter, Progress, Run, Specimen, cases, specimens};
use portage_tests::site::{FolderServer, GalleryServer, Site};
use portage_tests::{markup, walks};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help") {
        println!("{}", options::USAGE);
        return ExitCode::SUCCESS;
    }
    match run(arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether all tests passed.
async fn run(arguments: Vec<String>) -> Result<bool> {
    let options = Options::read(arguments)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let filter = Filter::new(options.words.clone());
    let specimens = specimens(&folder)?;
    let site = if options.specimens {
        None
    } else {
        Some(Site::read(&options.site)?)
    };
    if options.list {
        let walks = site
            .iter()
            .flat_map(walks::walks)
            .map(|planned| planned.name);
        let planted = specimens
            .iter()
            .flat_map(|specimen| specimen.rules.iter().map(|rule| specimen.name(rule)));
        let pages = site.iter().flat_map(|site| {
            let pages = site.pages.iter().cloned().chain(site.service());
            pages.flat_map(|page| {
                cases(&page, &site.themes, &site.modes)
                    .into_iter()
                    .map(move |case| case.name(&page))
            })
        });
        let markup = markup::names(&folder, site.as_ref().map(|site| site.folder.as_path()))?;
        planted
            .chain(pages)
            .chain(walks)
            .chain(markup)
            .filter(|name| filter.wants(name))
            .for_each(|name| println!("{name}"));
        return Ok(true);
    }

    // Pictures of an earlier run would pass for those of this one.
    let _ = std::fs::remove_dir_all(&options.report);
    std::fs::create_dir_all(&options.report)
        .with_context(|| format!("cannot create {}", options.report.display()))?;
    let mut browsers = Vec::new();
    for _ in 0..options.browsers {
        browsers.push(Browser::launch().await?);
    }
    let progress = RefCell::new(Progress::new(options.verbose));
    let run = Run {
        browsers,
        folder,
        filter,
        report: options.report.clone(),
        bless: options.bless,
        progress,
        outcomes: RefCell::default(),
    };
    let result = everything(&run, &specimens, site.as_ref(), &options).await;
    let progress = run.progress.into_inner();
    let report = Report {
        outcomes: &run.outcomes.into_inner(),
        browser: run.browsers[0].version(),
        folder: &run.folder,
        counts: progress.counts(),
    };
    let page = report.write(&options.report)?;
    for browser in run.browsers {
        browser.close().await?;
    }
    result?;
    println!("\nReport: {}", page.display());
    progress.close();
    Ok(progress.is_green())
}

async fn everything(
    run: &Run,
    specimens: &[Specimen],
    site: Option<&Site>,
    options: &Options,
) -> Result<()> {
    let validators = run.validators(site.map(|site| site.folder.as_path()));
    run.specimens(specimens).await?;
    let result = pages(run, site, options).await;
    run.markup(validators).await.and(result)
}

/// The pages of the site, where there is one, and the walks through them.
async fn pages(run: &Run, site: Option<&Site>, options: &Options) -> Result<()> {
    let Some(site) = site else { return Ok(()) };
    if let Some(server) = &options.server {
        run.site(site, server, true).await?;
        return run.walks(site, server, true).await;
    }
    if let Some(program) = &options.gallery {
        let server = GalleryServer::start(program, &options.site).await?;
        run.site(site, server.origin(), true).await?;
        return run.walks(site, server.origin(), true).await;
    }
    // A static host has no forms: the demonstration service is left out.
    let server = FolderServer::start(&options.site).await?;
    run.site(site, server.origin(), false).await?;
    run.walks(site, server.origin(), false).await
}
