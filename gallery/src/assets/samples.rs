//! The files that examples link to and show. Their names stay: an example is read as it stands.

use crate::site::Output;

macro_rules! samples {
    ($($name:literal)*) => {
        const SAMPLES: &[(&str, &[u8])] = &[$(
            (concat!("examples/", $name), include_bytes!(concat!("../../assets/examples/", $name))),
        )*];
    };
}

samples! {
    "bell.wav"
    "chart.svg"
    "offices.csv"
    "photo.en.txt"
    "photo.fr.txt"
    "portage.description.en.vtt"
    "portage.description.fr.vtt"
    "portage.en.vtt"
    "portage.fr.vtt"
    "portage.webm"
    "river.svg"
}

/// Writes them into the site.
///
/// # Errors
/// When one cannot be written.
pub(super) fn write(output: &mut Output) -> anyhow::Result<()> {
    SAMPLES
        .iter()
        .try_for_each(|(path, bytes)| output.write(path, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage::examples::COMPONENTS;

    #[test]
    fn no_example_tells_another_size_than_the_file_has() {
        let told: Vec<&str> = ["download_link", "media_player"]
            .iter()
            .flat_map(|name| COMPONENTS.iter().filter(move |known| known.name == *name))
            .map(|component| component.examples_source)
            .collect();
        let told = told.concat().replace('_', "");
        for (path, bytes) in SAMPLES {
            // Words and pictures of other examples have no size to tell.
            let told_of = ["csv", "txt", "wav", "webm"]
                .iter()
                .any(|end| path.ends_with(end));
            let size = bytes.len().to_string();
            assert!(!told_of || told.contains(&size), "{path} has {size} bytes");
        }
    }
}
