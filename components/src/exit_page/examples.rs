//! Examples of the way out of a page.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    without_keys: title_exit_page_keys,
    in_place: title_exit_page_place,
    words: title_exit_page_words,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <ExitPage id="exit-default" href=t::exit_page_weather()/> }
}

fn without_keys() -> impl IntoView {
    view! { <ExitPage id="exit-keys" href=t::exit_page_weather() shortcut=false/> }
}

fn in_place() -> impl IntoView {
    view! { <ExitPage id="exit-place" href=t::exit_page_weather() in_place=true shortcut=false/> }
}

fn words() -> impl IntoView {
    view! { <ExitPage id="exit-words" href=t::exit_page_weather() label=t::exit_page_leave() shortcut=false/> }
}

fn long() -> impl IntoView {
    view! { <ExitPage id="exit-long" href=t::exit_page_weather() label=t::long_button()/> }
}
