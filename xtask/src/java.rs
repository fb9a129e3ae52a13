//! Java, which the Nu HTML checker runs on.

use std::process::Command;

use crate::debian;
use crate::failure::Failure;
use crate::program;

/// Makes sure that `java` can be run: it is on `PATH`, or Debian's package is
/// installed when that is possible.
///
/// # Errors
/// When there is none and none can be installed.
pub fn ensure() -> Result<(), Failure> {
    if !runs() && debian::can_install() {
        debian::install("default-jre-headless")?;
    }
    if runs() {
        return Ok(());
    }
    Err(Failure {
        step: "java",
        command: Some("java -version".into()),
        cause: "no Java on `PATH` runs, and the HTML checker (vnu) needs one".into(),
        remedy: "install Java 17 or later with the system's packages \
                 (Debian: `apt-get install default-jre-headless`)"
            .into(),
    })
}

/// macOS has a `java` that only says that there is none: so it is asked for its version.
fn runs() -> bool {
    program::succeeds(Command::new("java").arg("-version"))
}
