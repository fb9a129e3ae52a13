//! The named examples of each component: the one source of the gallery, the snapshots and the
//! browser tests. Feature `examples`.
//!
//! An example is a function without arguments, written as a service would write it; its source
//! is shown as it stands. Hidden ones are for tests and edge cases.

use leptos::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use portage_locales::{Locale, Text};

/// The words of the examples, as a service's own build script makes them.
#[allow(missing_docs)]
pub mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// One example.
#[derive(Clone, Copy)]
pub struct Example {
    /// Name of the function: `default`.
    pub name: &'static str,
    /// Whether it is kept out of the component's own page.
    pub hidden: bool,
    /// What it shows, in a few words.
    #[cfg(not(target_arch = "wasm32"))]
    pub title: fn() -> Text,
    /// The example.
    pub view: fn() -> AnyView,
}

/// A component with its examples and what is written about it.
pub struct Component {
    /// Name of its folder: `text_input`.
    pub name: &'static str,
    /// Its examples, in the order of the page.
    pub examples: &'static [Example],
    /// Source of the component, whose doc comments are its reference.
    #[cfg(not(target_arch = "wasm32"))]
    pub source: &'static str,
    /// Source of the examples.
    #[cfg(not(target_arch = "wasm32"))]
    pub examples_source: &'static str,
    /// When to use it and how it behaves, in Markdown.
    #[cfg(not(target_arch = "wasm32"))]
    pub guide: fn(Locale) -> &'static str,
}

macro_rules! components {
    ($($folder:ident)*) => {
        /// Every component that the gallery shows, in its order there.
        pub const COMPONENTS: &[Component] = &[$(Component {
            name: stringify!($folder),
            examples: crate::$folder::examples::EXAMPLES,
            #[cfg(not(target_arch = "wasm32"))]
            source: include_str!(concat!("../", stringify!($folder), "/mod.rs")),
            #[cfg(not(target_arch = "wasm32"))]
            examples_source: include_str!(concat!("../", stringify!($folder), "/examples.rs")),
            #[cfg(not(target_arch = "wasm32"))]
            guide: |locale| match locale {
                Locale::FrCa => include_str!(concat!("../", stringify!($folder), "/guide.fr.md")),
                _ => include_str!(concat!("../", stringify!($folder), "/guide.en.md")),
            },
        }),*];
    };
}

components! {
    header
    footer
    form
    fieldset
    text_input
    textarea
    select
    radios
    checkboxes
    date_input
    date_picker
    date_range
    time_input
    number_input
    currency_input
    percent_input
    email_input
    phone_input
    postal_code_input
    sin_input
    password_input
    name_fields
    address_fields
    file_upload
    combobox
    search_input
    switch
    segmented_control
    rating
    range_slider
    repeating_set
    attestation
    button
    error_summary
    status_message
    label
    hint
    error_message
    portage
}

macro_rules! examples {
    ($($(#[$hidden:ident])? $name:ident: $title:ident,)*) => {
        /// The examples, in the order of the page.
        pub const EXAMPLES: &[$crate::examples::Example] = &[$($crate::examples::Example {
            name: stringify!($name),
            hidden: $crate::examples::is_hidden!($($hidden)?),
            #[cfg(not(target_arch = "wasm32"))]
            title: $crate::examples::messages::$title,
            view: || leptos::prelude::IntoAny::into_any($name()),
        }),*];
    };
}

macro_rules! is_hidden {
    () => {
        false
    };
    (hidden) => {
        true
    };
}

pub(crate) use {examples, is_hidden};
