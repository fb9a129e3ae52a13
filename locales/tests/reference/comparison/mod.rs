//! Compares what generated code writes with what `fluent-bundle` makes of the
//! same files.

mod bundle;
mod samples;

use std::path::Path;

use bundle::Bundle;
use portage_locales::{Argument, Locale, Message};

/// Every message of a catalogue, in every official language and every plural
/// category. `folder` holds `<tag>/*.ftl`.
pub fn compare(folder: &Path, catalogue: &[Message]) {
    let mut differences = Vec::new();
    for locale in Locale::OFFICIAL {
        let bundle = Bundle::read(folder, *locale);
        for message in catalogue {
            let known = |arguments: &Vec<Argument>| bundle::knows(*locale, arguments);
            for arguments in samples::arguments(message).into_iter().filter(known) {
                let ours = (message.format)(*locale, &arguments);
                let reference = bundle.format(message, &arguments);
                if ours != reference {
                    differences.push(format!(
                        "{} in {locale} with {arguments:?}\n  ours      {ours:?}\n  reference {reference:?}",
                        message.id
                    ));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
