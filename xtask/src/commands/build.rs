//! `cargo xtask build`

use super::Command;
use crate::arguments::{Arguments, Misuse};
use crate::site;
use crate::wasm::Build;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "build",
    takes: "[--release]",
    summary: "Builds the gallery as a static site that any host can serve.",
    details: "\
Adds the wasm target when it is missing, compiles the browser programs, joins them
to JavaScript, compiles the gallery, and renders every page into target/site
(or site in the folder that CARGO_TARGET_DIR says). What is up to date is not made again.

  --release   the small browser programs that are published: optimised for size, then
              by wasm-opt (needs Node). Without it, they are built sooner and are larger.",
    run,
};

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let build = parse(arguments)?;
    let workspace = Workspace::find()?;
    site::build(&workspace, build)?;
    eprintln!("\nThe site is in {}", workspace.short(&workspace.site()));
    Ok(())
}

fn parse(mut arguments: Arguments) -> Result<Build, Misuse> {
    let build = Build::from_flag(arguments.flag("--release"));
    arguments.end()?;
    Ok(build)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_build_is_made_only_when_asked_for() {
        let parsed = |words: &[&str]| {
            parse(Arguments::new(
                "build",
                words.iter().map(|&word| word.into()).collect(),
            ))
        };
        assert_eq!(parsed(&[]).unwrap(), Build::Development);
        assert_eq!(parsed(&["--release"]).unwrap(), Build::Release);
        assert!(parsed(&["release"]).is_err());
    }
}
