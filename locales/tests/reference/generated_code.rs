//! The code kept in `tests/every_feature/messages.rs` is what the compiler
//! writes today, so that the comparison compares today's compiler, and a
//! change of the generated code shows in review.

use std::path::Path;
use std::{env, fs};

use portage_fluent::Compiler;

/// `RENEW=1 cargo test -p portage-locales generated_code` writes it anew.
#[test]
fn code_that_the_compiler_no_longer_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/every_feature");
    let generated = Compiler::new(&folder)
        .runtime("::portage_locales")
        .generate();
    let written = generated
        .unwrap_or_else(|report| panic!("{report}"))
        .messages;
    let path = folder.join("messages.rs");
    if env::var_os("RENEW").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(
        kept == written,
        "RENEW=1 cargo test -p portage-locales generated_code"
    );
}
