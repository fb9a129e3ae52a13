//! Java, which the Nu HTML checker runs on.

use std::process::Command;

use crate::debian;
use crate::failure::Failure;
use crate::program;

/// The oldest Java that the checker runs on.
const LEAST: u32 = 17;

/// Makes sure that `java` can be run: it is on `PATH`, or Debian's package is
/// installed when that is possible.
///
/// # Errors
/// When there is none and none can be installed.
pub fn ensure() -> Result<(), Failure> {
    if version() < Some(LEAST) && debian::can_install() {
        debian::install("default-jre-headless")?;
    }
    let cause = match version() {
        Some(version) if version >= LEAST => return Ok(()),
        Some(version) => {
            format!("the HTML checker (vnu) needs Java {LEAST}, and this is {version}")
        }
        None => "no Java on `PATH` runs, and the HTML checker (vnu) needs one".into(),
    };
    Err(Failure {
        step: "java",
        command: Some("java -version".into()),
        cause,
        remedy: "install Java 17 or later with the system's packages \
                 (Debian: `apt-get install default-jre-headless`)"
            .into(),
    })
}

/// macOS has a `java` that only says that there is none.
fn version() -> Option<u32> {
    program::major_version(Command::new("java").arg("-version"))
}
