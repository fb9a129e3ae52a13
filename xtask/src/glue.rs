//! The JavaScript that joins a browser program to the page, by wasm-bindgen.

use std::fs;
use std::io;
use std::iter;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::failure::Failure;
use crate::fingerprint::Fingerprint;
use crate::optimiser;
use crate::short_names;
use crate::split;
use crate::step::{self, Step};
use crate::unused;
use crate::wasm::{self, Build, PROGRAMS, Program};
use crate::workspace::Workspace;

/// Makes the package: for each browser program its glue and its modules, which
/// are optimised in a release build. A program that has not changed is left alone.
///
/// # Errors
/// When wasm-bindgen or the optimiser fails.
pub fn package(workspace: &Workspace, build: Build) -> Result<(), Failure> {
    let folder = &*workspace.package(build);
    // Once, before the programs would ask for it at the same time.
    if build == Build::Release {
        optimiser::install(workspace)?;
    }
    // The optimiser works on one processor.
    thread::scope(|scope| {
        let joined =
            PROGRAMS.map(|program| scope.spawn(move || join(workspace, build, program, folder)));
        joined
            .into_iter()
            .try_for_each(|program| program.join().expect("a program that was joined"))
    })
}

/// Makes the files of one program in a folder.
///
/// # Errors
/// When wasm-bindgen or the optimiser fails.
pub fn join(
    workspace: &Workspace,
    build: Build,
    program: Program,
    folder: &Path,
) -> Result<(), Failure> {
    if build == Build::Release {
        optimiser::install(workspace)?;
    }
    let name = program.name;
    let compiled = wasm::compiled(workspace, build, &program);
    let module = folder.join(format!("{name}_bg.wasm"));
    let stamp_file = folder.join(format!(".{name}.made-from"));

    let step = || {
        Step::new(
            "glue",
            format!("joining {name} to JavaScript with wasm-bindgen"),
            format!("remove {}, then run this again", workspace.short(folder)),
        )
    };
    let failed = |error: io::Error| step().failed(None, format!("{name}: {error}"));

    let stamp = made_from(workspace, build, &compiled)
        .map_err(failed)?
        .stamp(stamp_file);
    if stamp.matches() && module.exists() && folder.join(format!("{name}.js")).exists() {
        step::up_to_date("glue", name);
        return Ok(());
    }
    stamp.clear().map_err(failed)?;
    let parts = step().work(|| bind(&compiled, folder, program, build))?;
    if build == Build::Release {
        for module in iter::once(&module).chain(&parts) {
            optimiser::shrink_module(workspace, module)?;
        }
        optimiser::shrink_glue(workspace, &folder.join(format!("{name}.js")))?;
    }
    stamp.set().map_err(failed)
}

/// Everything that the files of a program depend on. The compiled program tells
/// wasm-bindgen's version in itself.
fn made_from(workspace: &Workspace, build: Build, compiled: &Path) -> io::Result<Fingerprint> {
    made_by(workspace, build)?.file(compiled)
}

/// What makes the files of a program out of the compiled one: its settings stand in the sources
/// here and of the optimiser.
///
/// # Errors
/// When the lock file of the optimiser cannot be read.
pub fn made_by(workspace: &Workspace, build: Build) -> io::Result<Fingerprint> {
    let fingerprint = Fingerprint::default()
        .setting(include_str!("glue.rs"))
        .setting(include_str!("short_names.rs"))
        .setting(include_str!("split.rs"))
        .setting(include_str!("unused.rs"));
    match build {
        Build::Development => Ok(fingerprint),
        Build::Release => fingerprint
            .setting(include_str!("optimiser.rs"))
            .file(&optimiser::lock_file(workspace)),
    }
}

/// Writes glue and module; gives the further parts of the program, which it puts beside them.
fn bind(
    compiled: &Path,
    folder: &Path,
    program: Program,
    build: Build,
) -> anyhow::Result<Vec<PathBuf>> {
    let name = program.name;
    fs::create_dir_all(folder)?;
    let split = match program.in_parts {
        true => Some(split::split(compiled, folder, name)?),
        false => None,
    };
    let main = split.as_ref().map_or(compiled, |split| &split.main);
    let release = build == Build::Release;
    let mut output = Bindgen::new()
        .input_path(main)
        .out_name(name)
        .web(true)?
        .typescript(false)
        // The table of functions, by which the parts call each other.
        .keep_lld_exports(split.is_some())
        // The names make a panic's stack readable, and a module several times larger.
        .remove_name_section(release)
        .remove_producers_section(release)
        .generate_output()
        .with_context(|| format!("wasm-bindgen does not take {}", main.display()))?;
    output.emit(folder)?;
    let glue = folder.join(format!("{name}.js"));
    let mut script = fs::read_to_string(&glue)?;
    if let Some(split) = &split {
        script = split.joined(&script)?;
    }
    // The site publishes one script per program: an import of a second would work in no page.
    if let Some(line) = script.lines().find(|line| line.contains("./snippets/")) {
        bail!(
            "a crate brings JavaScript of its own, which the site does not publish, \
             and which must be done without: {line}"
        );
    }
    if release {
        script = unused::without_offers(&script);
        let imports = output.wasm_mut().imports.iter_mut();
        script = short_names::shorten(&script, imports.map(|import| &mut import.name));
        let exports = &mut output.wasm_mut().exports;
        let idle: Vec<_> = exports
            .iter()
            .filter(|export| !unused::is_used(&script, &export.name))
            .map(|export| export.id())
            .collect();
        for export in idle {
            exports.delete(export);
        }
        output.emit(folder)?;
    }
    fs::write(glue, script)?;
    Ok(split.map_or_else(Vec::new, |split| split.parts))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The locked version of a package.
    fn locked(package: &str) -> String {
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        let lock = fs::read_to_string(lock).unwrap();
        let versions: Vec<&str> = lock
            .split(&format!("name = \"{package}\"\nversion = \""))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(
            versions.len(),
            1,
            "{package} is locked in the versions {versions:?}"
        );
        versions[0].to_owned()
    }

    #[test]
    fn glue_of_another_version_would_not_fit_the_module() {
        assert_eq!(locked("wasm-bindgen"), locked("wasm-bindgen-cli-support"));
    }
}
