//! Every message of the gallery and of the examples reads exactly as the reference implementation
//! of Fluent reads the same files.

use std::path::Path;

/// The comparison of Portage's own messages.
#[path = "../../locales/tests/reference/comparison/mod.rs"]
mod comparison;

fn compare(folder: &str, catalogue: &[portage::locales::Message]) {
    assert!(catalogue.len() > 100, "the catalogue is empty or cut short");
    comparison::compare(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        catalogue,
    );
}

#[test]
fn a_message_of_the_gallery_that_reads_otherwise() {
    compare("strings", crate::messages::CATALOGUE);
}

#[test]
fn a_message_of_an_example_that_reads_otherwise() {
    compare(
        "../components/src/examples",
        portage::examples::messages::CATALOGUE,
    );
}
