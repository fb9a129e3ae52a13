//! Feeds bytes to the parser that the environment variable PORTAGE_PARSER names.
#![no_main]

mod parsers;

use std::sync::LazyLock;

static PARSER: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("PORTAGE_PARSER").unwrap_or_default();
    let known = parsers::PARSERS.iter().find(|(known, _)| *known == name);
    known
        .unwrap_or_else(|| panic!("PORTAGE_PARSER is `{name}`, which no line of PARSERS names"))
        .1
});

libfuzzer_sys::fuzz_target!(|input: &[u8]| PARSER(input));
