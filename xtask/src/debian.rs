//! Packages of Debian, where they can be installed without asking anybody.

use std::fs;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::program;
use crate::step::Step;

/// Whether this is Debian, and root: a container or a build machine.
pub fn can_install() -> bool {
    let debian = fs::read_to_string("/etc/os-release").is_ok_and(|text| is_debian(&text));
    debian && program::find(&["apt-get"]).is_some() && is_root()
}

/// Installs a package without what it only recommends.
///
/// # Errors
/// When apt-get fails.
pub fn install(package: &str) -> Result<(), Failure> {
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let remedy = "check that apt-get reaches Debian's packages";
    Step::new("apt", "reading Debian's list of packages", remedy).capture(&mut apt(&["update"]))?;
    Step::new("apt", format!("installing Debian's {package}"), remedy).capture(&mut apt(&[
        "install",
        "-y",
        "--no-install-recommends",
        package,
    ]))
}

/// Ubuntu is left out on purpose: its `chromium` is a snap, which root in a container cannot run.
fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .any(|line| matches!(line.trim(), "ID=debian" | "ID=\"debian\""))
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").stdin(Stdio::null()).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_resembles_debian_is_not_installed_on() {
        assert!(is_debian("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
    }
}
