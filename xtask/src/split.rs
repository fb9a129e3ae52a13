//! A browser program in parts, of which a page loads the others when it needs them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, ensure};
use wasm_split_cli_support::Options;

/// The module that the compiled program names for what loads its parts.
const LINK: &str = "./__wasm_split.js";

/// A program in parts.
#[derive(Debug)]
pub struct Split {
    /// The part that a page begins with, for wasm-bindgen.
    pub main: PathBuf,
    /// The other parts, which the glue loads.
    pub parts: Vec<PathBuf>,
    /// The script that loads them.
    script: String,
}

/// Splits the compiled program `name`. Its further parts come into `folder`, the rest into a folder
/// in it that is made anew.
///
/// # Errors
/// When the program was not linked with `--emit-relocs`, or the folder cannot be written.
pub fn split(compiled: &Path, folder: &Path, name: &str) -> anyhow::Result<Split> {
    let work = folder.join(name);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let program = fs::read(compiled)?;
    let main = work.join("main.wasm");
    let mut options = Options::new(&program);
    options.output_dir = &work;
    options.main_out_path = &main;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:#}"))
        .with_context(|| format!("{} cannot be split", compiled.display()))?;
    let mut script = fs::read_to_string(work.join(LINK))?;
    let mut parts = Vec::new();
    for part in split.split_modules {
        // An empty part is not loaded, and not there.
        let stem = part.file_stem().unwrap_or_default().to_string_lossy();
        let file = format!("./{stem}.wasm");
        if !script.contains(&file) {
            continue;
        }
        let own = format!("{name}_{stem}.wasm");
        script = script.replace(&file, &format!("./{own}"));
        let own = folder.join(own);
        fs::rename(&part, &own)?;
        parts.push(own);
    }
    Ok(Split {
        main,
        parts,
        script,
    })
}

impl Split {
    /// The glue of the main part, with what loads the others: in one file, for each would need the
    /// other's name, and names change with the content.
    ///
    /// # Errors
    /// When either is not written as it was: the tools have changed.
    pub fn joined(&self, glue: &str) -> anyhow::Result<String> {
        let mut loads = Vec::new();
        let mut loader = String::new();
        let mut others = self.script.lines();
        ensure!(
            others
                .next()
                .is_some_and(|line| line.starts_with("import { initSync }")),
            "the script of the parts begins with something new"
        );
        for line in others {
            let own = line.strip_prefix("export ").unwrap_or(line);
            if own != line {
                let name = own.split_whitespace().nth(1);
                loads.push(name.context("an export without a name")?);
            }
            loader.push_str(own);
            loader.push('\n');
        }
        let loader = with_exports(&loader).context("the parts ask for exports in another way")?;

        let mut joined = String::new();
        let mut imported = false;
        for line in glue.lines() {
            let module = [": import", LINK].map(|part| line.contains(part));
            if line.starts_with("import ") && line.contains(LINK) {
                imported = true;
            } else if module == [true, true] {
                joined.push_str(&format!("\"{LINK}\": {{ {} }},\n", loads.join(", ")));
            } else {
                joined.push_str(line);
                joined.push('\n');
            }
        }
        ensure!(
            imported,
            "the glue does not ask for the script of the parts"
        );
        Ok(joined + &loader)
    }
}

/// The glue has what the main part exports in a variable; each is named there, so that it is seen to
/// be used.
fn with_exports(loader: &str) -> Option<String> {
    const ASKED: &str = " = initSync(undefined, undefined);";
    let (before, after) = loader.split_once(ASKED)?;
    let (_, names) = before.rsplit_once('{')?;
    let given: Vec<String> = names
        .trim_end_matches('}')
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| format!("{name}: wasm.{name}"))
        .collect();
    Some(format!("{before} = {{ {} }};{after}", given.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
import * as import1 from \"./__wasm_split.js\"
import * as import2 from \"./__wasm_split.js\"
function __wbg_get_imports() {
    return {
        \"./demo_bg.js\": import0,
        \"./__wasm_split.js\": import1,
\"./__wasm_split.js\": import2,
    };
}
let wasm;
";

    const SCRIPT: &str = "\
import { initSync } from \"./main.js\";

function getSharedImports() {
    const { memory, __wasm_split_shared0,  } = initSync(undefined, undefined);
}
export const __wasm_split_load_end = wrapAsyncCb(makeLoad());
";

    fn joined(glue: &str, script: &str) -> anyhow::Result<String> {
        let split = Split {
            main: PathBuf::new(),
            parts: Vec::new(),
            script: script.to_owned(),
        };
        split.joined(glue)
    }

    #[test]
    fn glue_and_loader_are_one_script() {
        let script = joined(GLUE, SCRIPT).unwrap();
        assert!(!script.contains("import "), "{script}");
        assert!(!script.contains("export "), "{script}");
        assert!(
            script.contains("\"./__wasm_split.js\": { __wasm_split_load_end },"),
            "{script}"
        );
        assert!(
            script.contains(
                "= { memory: wasm.memory, __wasm_split_shared0: wasm.__wasm_split_shared0 };"
            ),
            "{script}"
        );
        assert!(script.contains("const __wasm_split_load_end ="), "{script}");
    }

    #[test]
    fn tools_that_write_otherwise_are_noticed() {
        assert!(joined("let wasm;", SCRIPT).is_err());
        assert!(joined(GLUE, "export const a = 1;").is_err());
    }
}
