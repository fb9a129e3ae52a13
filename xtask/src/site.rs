//! The static site: rendered on the host, with the browser programs beside it.

use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::glue;
use crate::step::Step;
use crate::wasm::{self, Build};
use crate::workspace::Workspace;

/// The program that renders the site, and serves it.
pub const GALLERY: &str = "portage-gallery";

/// Compiles the gallery, and has it print on standard output what these words ask for.
///
/// # Errors
/// When it does not compile, or refuses the words; then `remedy` helps.
pub fn print(workspace: &Workspace, words: &[&str], remedy: &str) -> Result<(), Failure> {
    let mut cargo = workspace.cargo_build(GALLERY);
    cargo
        .arg("--quiet")
        // Standard output is what was asked for.
        .stdout(Stdio::null());
    Step::new(
        "gallery",
        "compiling the components for this machine",
        "mend what the compiler reports above",
    )
    .stream(&mut cargo)?;
    let mut gallery = Command::new(workspace.host_program(GALLERY));
    Step::new("print", words.join(" "), remedy).stream(gallery.args(words))
}

/// Builds everything, and writes the site.
///
/// # Errors
/// When a step fails.
pub fn build(workspace: &Workspace, build: Build) -> Result<(), Failure> {
    wasm::compile(workspace, build)?;
    glue::package(workspace, build)?;
    Step::new(
        "gallery",
        "compiling the gallery for this machine",
        "mend what the compiler reports above, then run this again",
    )
    .stream(&mut workspace.cargo_build(GALLERY))?;

    let mut render = Command::new(workspace.host_program(GALLERY));
    render
        .arg("build")
        .arg("--site")
        .arg(workspace.site())
        .arg("--pkg")
        .arg(workspace.package(build));
    if build == Build::Release {
        render.arg("--release");
    }
    Step::new(
        "site",
        "rendering the pages",
        "mend what the gallery reports above, then run this again",
    )
    .stream(render.current_dir(&workspace.root))
}
