//! Examples of the media player.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    sound: title_media_player_sound,
    described: title_media_player_described,
    silent: title_media_player_silent,
    #[hidden] long: title_long,
}

fn film() -> MediaSource {
    MediaSource::new("/examples/portage.webm", FileFormat::WEBM, 35_598)
}

fn film_with_captions() -> Media {
    let captions = Captions::new("/examples/portage.en.vtt", Locale::EnCa);
    Media::video(film(), captions, 480, 200)
        .captions(Captions::new("/examples/portage.fr.vtt", Locale::FrCa))
        .poster("/examples/river.svg")
}

fn said_and_seen() -> impl IntoView {
    view! {
        <p>{say(t::media_river_shows())}</p>
        <p>{say(t::media_river_says())}</p>
    }
}

fn default() -> impl IntoView {
    view! {
        <MediaPlayer title=t::media_river() media=film_with_captions() seconds=6u32 transcript=said_and_seen/>
    }
}

fn sound() -> impl IntoView {
    let bell = MediaSource::new("/examples/bell.wav", FileFormat::WAV, 16_044);
    let heard = || view! { <p>{say(t::media_bell_heard())}</p> };
    view! { <MediaPlayer title=t::media_bell() media=Media::audio(bell) seconds=2u32 transcript=heard/> }
}

fn described() -> impl IntoView {
    let media = film_with_captions()
        .descriptions("/examples/portage.description.en.vtt", Locale::EnCa)
        .descriptions("/examples/portage.description.fr.vtt", Locale::FrCa);
    view! {
        <MediaPlayer
            title=t::media_river()
            media
            described=t::home_href()
            no_download=true
            transcript=said_and_seen
        />
    }
}

fn silent() -> impl IntoView {
    let media = Media::silent_video(film(), 480, 200).poster("/examples/river.svg");
    let seen = || view! { <p>{say(t::media_river_shows())}</p> };
    view! { <MediaPlayer title=t::media_river() media transcript=seen/> }
}

fn long() -> impl IntoView {
    let bell = MediaSource::new("/examples/bell.wav", FileFormat::WAV, 16_044);
    let heard = || view! { <p>{say(t::long_hint())}</p> };
    view! { <MediaPlayer title=t::long_label() media=Media::audio(bell) seconds=4_000u32 transcript=heard/> }
}
