//! The static site: every page rendered on the host by the components themselves, a folder that
//! any host can serve.

mod bilingual;
mod catalogue;
mod checked;
mod component_page;
mod compression;
mod contrast;
mod example;
mod excerpt;
mod frame;
mod guide;
mod highlight;
mod home;
mod manifest;
mod markup;
mod names;
mod output;
mod properties;
mod property_tables;
mod render;
mod routes;
mod scales;
mod sources;
mod spans;
mod strings;
pub(crate) mod styles;
mod table;
mod templates;
mod tokens_page;

pub use output::Output;

use crate::assets::{Assets, publish};
use anyhow::Context;
pub use compression::Effort;
use compression::press;
use frame::Page;
use portage::{examples::COMPONENTS, locales::Locale};
use portage_themes::Theme;
use std::{path::Path, thread, time::Instant};

/// Renders the site into a folder, with the browser programs of `package` where there are any, and
/// presses its files with this effort.
///
/// # Errors
/// When a component lacks a name or a source that cannot be read as its reference, a stylesheet
/// does not parse, or a file cannot be written.
pub fn build(site: &Path, package: Option<&Path>, effort: Effort) -> anyhow::Result<()> {
    let started = Instant::now();
    let mut output = Output::new(site)?;
    let assets = publish(&mut output, package)?;
    // The browser programs are there first, and take longest to press.
    let programs = output.unpressed();
    let pages = thread::scope(|scope| {
        let pressing = scope.spawn(|| press(programs, effort));
        let pages = write_pages(&mut output, &assets)?;
        pressing.join().expect("pressing does not panic")?;
        anyhow::Ok(pages)
    })?;
    let files = output
        .finish(effort)
        .with_context(|| format!("{}: the site is not complete", site.display()))?;
    eprintln!(
        "{pages} pages, {files} files in {:.1} s",
        started.elapsed().as_secs_f32()
    );
    Ok(())
}

/// Writes the pages and what tells of them, and gives the number of those that the languages have.
fn write_pages(output: &mut Output, assets: &Assets) -> anyhow::Result<usize> {
    let mut pages = 0;
    for &locale in Locale::OFFICIAL {
        for page in pages_in(locale)? {
            let path = [page.url.trim_start_matches('/'), "index.html"].concat();
            output.write(&path, page.into_html(assets).as_bytes())?;
            pages += 1;
        }
        for template in templates::TEMPLATES {
            let path = [&*template.url(locale), "index.html"].concat();
            output.write(
                path.trim_start_matches('/'),
                template.html(locale, assets).as_bytes(),
            )?;
            pages += 1;
        }
    }
    for page in bilingual::BILINGUAL {
        output.write(page.file, page.html(assets).as_bytes())?;
    }
    output.write("manifest.json", manifest::json().as_bytes())?;
    output.write("catalogue.json", catalogue::json().as_bytes())?;
    output.write("themes.json", manifest::themes().as_bytes())?;
    Ok(pages)
}

fn pages_in(locale: Locale) -> anyhow::Result<Vec<Page>> {
    let mut pages = vec![home::page(locale)?];
    for component in COMPONENTS {
        pages.push(component_page::page(component, locale)?);
        pages.extend(component_page::edge_page(component, locale)?);
    }
    for theme in Theme::built_in() {
        pages.push(tokens_page::page(theme, locale)?);
    }
    Ok(pages)
}

#[cfg(test)]
mod tests;
