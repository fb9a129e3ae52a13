//! Renders the gallery into a folder, and serves that folder with the demonstration service.

use anyhow::{Context, bail};
use portage::stylesheet;
use portage_gallery::{
    assets, server,
    site::{self, Effort},
};
use std::{path::PathBuf, process::ExitCode};

const USAGE: &str = "\
portage-gallery build --site FOLDER [--pkg FOLDER] [--release]
    Renders every page into the folder --site. --pkg holds the browser programs, as wasm-bindgen
    made them: demo.js, demo_bg.wasm, examples.js, examples_bg.wasm. Without them the pages come
    without WebAssembly. --release compresses the files better, which takes longer.
portage-gallery serve --site FOLDER [--port 4000]
    Serves a built site with the demonstration service on 127.0.0.1.
portage-gallery css [--raw] COMPONENT…
    Prints the stylesheet of these components and of what they are made of; --raw not minified.
portage-gallery icons
    Prints the drawings of the icons as one SVG file.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("portage-gallery: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let command = words.next();
    if command.as_deref() == Some("css") {
        print!("{}", css(words)?);
        return Ok(());
    }
    if command.as_deref() == Some("icons") {
        if let Some(word) = words.next() {
            bail!("`{word}`: the file holds all icons, there is nothing to choose");
        }
        print!("{}", portage::icon_sprite());
        return Ok(());
    }
    let options = Options::read(words)?;
    match command.as_deref() {
        Some("build") => {
            options.refuse("--port", options.port.is_some())?;
            site::build(
                &options.site()?,
                options.package.as_deref(),
                options.effort(),
            )
        }
        Some("serve") => {
            options.refuse("--pkg", options.package.is_some())?;
            options.refuse("--release", options.release)?;
            let (site, port) = (options.site()?, options.port.unwrap_or(4000));
            let runtime = server::runtime().context("the server's threads cannot be started")?;
            runtime.block_on(server::serve(site, port))
        }
        Some("help" | "--help") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("no command `{other}`; there are:\n{USAGE}"),
        None => bail!("say what to do:\n{USAGE}"),
    }
}

/// The stylesheet of a choice of components.
fn css(words: impl Iterator<Item = String>) -> anyhow::Result<String> {
    let words: Vec<String> = words.collect();
    let (options, names): (Vec<&str>, Vec<&str>) = words
        .iter()
        .map(String::as_str)
        .partition(|word| word.starts_with('-'));
    if let Some(other) = options.iter().find(|option| **option != "--raw") {
        bail!("`{other}` is no option; there are:\n{USAGE}");
    }
    if names.is_empty() {
        let known = stylesheet::known().join(", ");
        bail!("say of which components; there are {known}");
    }
    let css = stylesheet::stylesheet_of(&names)?;
    if options.is_empty() {
        assets::minified("components", &css)
    } else {
        Ok(css)
    }
}

#[derive(Default)]
struct Options {
    site: Option<PathBuf>,
    package: Option<PathBuf>,
    port: Option<u16>,
    release: bool,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(name) = words.next() {
            if name == "--release" {
                options.release = true;
                continue;
            }
            let value = words.next();
            let value = || value.with_context(|| format!("{name} needs a value after it"));
            match name.as_str() {
                "--site" => options.site = Some(value()?.into()),
                "--pkg" => options.package = Some(value()?.into()),
                "--port" => {
                    let port = value()?;
                    let number = port.parse().with_context(|| {
                        format!("--port {port}: a port is a number from 0 to 65535")
                    })?;
                    options.port = Some(number);
                }
                other => bail!("`{other}` is no option; there are:\n{USAGE}"),
            }
        }
        Ok(options)
    }

    fn site(&self) -> anyhow::Result<PathBuf> {
        self.site
            .clone()
            .context("say with --site which folder the site is in")
    }

    fn effort(&self) -> Effort {
        if self.release {
            Effort::Best
        } else {
            Effort::Fast
        }
    }

    fn refuse(&self, name: &str, given: bool) -> anyhow::Result<()> {
        if given {
            bail!("{name} belongs to another command:\n{USAGE}");
        }
        Ok(())
    }
}
