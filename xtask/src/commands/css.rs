//! `cargo xtask css`

use super::Command;
use crate::arguments::{Arguments, Misuse};
use crate::site;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "css",
    takes: "[--raw] component…",
    summary: "Prints the stylesheet of some components, for pages that use few.",
    details: "\
The stylesheet holds the rules of these components and of what they are made of, a text
input's label and hint for example, and what all components stand on. It is in the layer
`portage`, like that of all of them, and needs the stylesheet of a theme beside it. Names
are those of the folders in components/src; an unknown one is answered with all there are:
  cargo xtask css header footer text_input button > small.css

  --raw   as it is written, to be read; without it, minified",
    run,
};

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let words = parse(arguments)?;
    let workspace = Workspace::find()?;
    let words: Vec<&str> = std::iter::once("css")
        .chain(words.iter().map(String::as_str))
        .collect();
    site::print(&workspace, &words, "name components that there are")?;
    Ok(())
}

/// What the gallery is told: the names, after the option.
fn parse(mut arguments: Arguments) -> Result<Vec<String>, Misuse> {
    let raw = arguments.flag("--raw");
    let missing = arguments.misuse("name at least one component".to_owned());
    let names = arguments.rest()?;
    if names.is_empty() {
        return Err(missing);
    }
    let raw = raw.then(|| "--raw".to_owned());
    Ok(raw.into_iter().chain(names).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_option_is_not_taken_for_a_component() {
        let parsed = |line: &str| {
            let words = line.split_whitespace().map(str::to_owned).collect();
            parse(Arguments::new("css", words))
        };
        assert_eq!(parsed("header --raw").unwrap(), ["--raw", "header"]);
        assert!(parsed("--rwa header").is_err());
        assert!(parsed("--raw").is_err());
    }
}
