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
    /// What it is for.
    pub group: Group,
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
    ($($(#[$about:meta])* $group:ident { $($folder:ident)* })*) => {
        /// What components are for, by which a person looks for one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Group {
            $($(#[$about])* $group,)*
        }

        impl Group {
            /// Every group, in the order of the gallery.
            pub const ALL: &[Group] = &[$(Group::$group),*];
        }

        /// Every component that the gallery shows, in its order there.
        pub const COMPONENTS: &[Component] = &[$($(Component {
            name: stringify!($folder),
            group: Group::$group,
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
        },)*)*];
    };
}

components! {
    /// What is on every page.
    Page { portage header skip_links language_selector account_menu phase_banner alert_banner consent_banner display_settings exit_page page_feedback date_modified identifier footer structured_data }
    /// Ways through a site and through a page.
    Navigation { service_navigation side_navigation topic_menu breadcrumbs back_link in_page_navigation back_to_top pagination tabs stepper task_list }
    /// What holds questions together.
    Form { form error_summary fieldset repeating_set attestation button }
    /// Answers of one line or more.
    Words { text_input textarea email_input phone_input postal_code_input sin_input password_input search_input }
    /// Answers that are offered.
    Choices { radios checkboxes select combobox switch segmented_control rating range_slider }
    /// Days, times and periods.
    Dates { date_input date_picker date_range time_input }
    /// Numbers, money and percentages.
    Numbers { number_input currency_input percent_input }
    /// Who and where a person is, and what they send along.
    People { name_fields address_fields file_upload }
    /// What is there to be read.
    Content { heading paragraph link list prose quote icon visually_hidden container grid card collection details accordion step_list table summary_list download_link figure media_player document confirmation_panel hero }
    /// What happened, and what to mind.
    Feedback { alert notice notification_banner toast live_region dialog session_timeout progress_bar spinner tooltip tag warning_text inset_text summary_box }
    /// For fields that a team makes itself.
    Parts { label hint error_message status_message }
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
