use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

fn film() -> String {
    html(EnCa, || {
        let source = MediaSource::new("/f.webm", FileFormat::WEBM, 2_000_000);
        let media = Media::video(source, Captions::new("/f.fr.vtt", FrCa), 640, 360);
        view! { <MediaPlayer title="Film" media seconds=75u32 transcript=|| view! { <p>"Said"</p> }/> }
    })
}

#[test]
fn nothing_plays_or_loads_before_it_is_asked_to() {
    let html = film();
    assert!(
        html.contains(r#"preload="none""#) && html.contains(" controls"),
        "{html}"
    );
    assert!(!html.contains("autoplay"), "{html}");
}

#[test]
fn captions_are_listed_under_the_name_that_their_language_gives_itself() {
    let track = r#"<track kind="captions" src="/f.fr.vtt" srclang="fr-CA" label="Français">"#;
    assert!(film().contains(track), "{}", film());
}

#[test]
fn the_length_and_the_size_are_known_before() {
    let html = film();
    assert!(
        html.contains("1 min 15 s") && html.contains("WebM, 2 MB"),
        "{html}"
    );
}
