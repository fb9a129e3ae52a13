//! Programs of the machine: where they are, and how their command line reads.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first of these names that `PATH` holds.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&folders)
            .map(|folder| folder.join(&file))
            .find(|path| is_executable(path))
    })
}

/// Whether this file can be run.
pub fn is_executable(path: &Path) -> bool {
    let Ok(metadata) = path.metadata() else {
        return false;
    };
    #[cfg(unix)]
    let allowed = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o111 != 0;
    #[cfg(not(unix))]
    let allowed = true;
    metadata.is_file() && allowed
}

/// Whether the command can be started and ends well. Its output is dropped.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The first number that the command prints, which of `--version` is the major version. None where
/// it does not end well.
pub fn major_version(command: &mut Command) -> Option<u32> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    // Java tells its version on standard error.
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let mut numbers = said.split(|character: char| !character.is_ascii_digit());
    numbers.find(|number| !number.is_empty())?.parse().ok()
}

/// The command line, to be read and to be pasted into a shell.
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_stem().unwrap_or(program.as_os_str());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| quoted(&word.to_string_lossy()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn quoted(word: &str) -> String {
    let plain =
        |character: char| character.is_ascii_alphanumeric() || "-_./=:,@+".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_command_can_be_pasted() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["test", "--", "the person's name", ""]);
        assert_eq!(line(&command), r"cargo test -- 'the person'\''s name' ''");
    }

    #[test]
    fn a_version_is_read_wherever_it_is_said() {
        let said = |script: &str| major_version(Command::new("sh").args(["-c", script]));
        assert_eq!(said("echo v20.20.2"), Some(20));
        assert_eq!(said("echo 'openjdk version \"17.0.15\"' >&2"), Some(17));
        assert_eq!(said("echo 20; exit 1"), None);
        assert_eq!(said("echo nothing"), None);
    }

    #[test]
    fn a_folder_is_not_taken_for_a_program() {
        assert!(!is_executable(Path::new("/")));
    }
}
