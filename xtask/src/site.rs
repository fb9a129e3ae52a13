//! The static site: rendered on the host, with the browser programs beside it.

use crate::failure::Failure;
use crate::glue;
use crate::step::Step;
use crate::wasm::{self, Build};
use crate::workspace::Workspace;

/// The program that renders the site, and serves it.
pub const GALLERY: &str = "portage-gallery";

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
    .stream(
        workspace
            .cargo()
            // Of the whole workspace: the same features as for the tests, so that the libraries
            // below it are compiled once for all.
            .args(["build", "--workspace", "--bin", GALLERY]),
    )?;

    let mut render = std::process::Command::new(workspace.host_program(GALLERY));
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
