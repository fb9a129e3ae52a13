//! Accessible, bilingual components for public services.
//!
//! Every component is complete HTML from the server, before and without WebAssembly; the wasm
//! only enhances it. Texts are [`Text`](locales::Text), never strings, so that what is on screen
//! changes language with the page, errors included.
//!
//! ```
//! use leptos::prelude::*;
//! use portage::*;
//! use portage::locales::Locale;
//!
//! #[component]
//! fn Contact() -> impl IntoView {
//!     let rules = Rules::new().field("email", required("Enter your email address").then(email()));
//!     view! {
//!         <Portage locale=Locale::EnCa>
//!             <Form rules action="/en/contact">
//!                 <ErrorSummary/>
//!                 <TextInput name="email" kind=InputKind::Email label="Email address" autocomplete=Autocomplete::Email/>
//!                 <Button label="Continue"/>
//!             </Form>
//!         </Portage>
//!     }
//! }
//! # let owner = Owner::new();
//! # owner.set();
//! # assert!(Contact().into_view().to_html().contains(r#"<label for="email" class="ptg-label">"#));
//! ```
//!
//! Choose Leptos' mode (`ssr`, `hydrate`, `csr`) in the final crate, by target: this library has
//! no features for it. See the README for a `Cargo.toml`.
#![warn(missing_docs)]

pub use portage_locales as locales;

mod accordion;
mod account_menu;
mod address_fields;
mod alert;
mod alert_banner;
mod attestation;
mod back_link;
mod back_to_top;
#[cfg(not(target_arch = "wasm32"))]
mod base;
mod breadcrumbs;
mod button;
mod card;
mod checkboxes;
mod choice;
mod classes;
mod collection;
mod combobox;
mod confirmation_panel;
mod consent_banner;
mod container;
mod currency_input;
mod date_input;
mod date_modified;
mod date_picker;
mod date_range;
mod definition;
mod details;
mod dialog;
mod display_settings;
mod document;
mod download_link;
mod effect;
pub mod element;
mod email_input;
mod error_message;
mod error_summary;
mod exit_page;
mod field;
mod fieldset;
mod figure;
mod file_upload;
mod flyout;
mod focus;
mod footer;
pub mod form;
mod grid;
mod header;
mod heading;
mod hero;
mod hint;
mod icon;
mod identifier;
mod in_page_navigation;
mod inset_text;
#[cfg(target_arch = "wasm32")]
mod intersection;
mod keywords;
mod label;
mod language_selector;
mod later;
mod link;
mod list;
mod live_region;
mod media_player;
mod message;
mod name_fields;
mod named_language;
mod navigation;
mod notice;
mod notification_banner;
mod number_input;
mod numeral;
mod page_feedback;
mod pagination;
mod paragraph;
mod password_input;
mod percent_input;
mod phase_banner;
mod phone_input;
mod picture;
mod portage;
mod postal_code_input;
mod progress_bar;
mod prose;
mod quote;
mod radios;
mod range_slider;
mod rating;
#[cfg(test)]
mod rendering;
mod repeating_set;
mod reply;
mod scroll;
mod search_input;
mod segmented_control;
mod select;
mod service_navigation;
mod session_timeout;
mod side_navigation;
mod sin_input;
mod skip_links;
mod spinner;
mod status_message;
mod step_list;
mod stepper;
mod structured_data;
mod summary_box;
mod summary_list;
mod switch;
mod table;
mod tabs;
mod tag;
mod task_list;
mod text_input;
mod textarea;
mod time_input;
mod toast;
mod tooltip;
mod topic_menu;
mod visually_hidden;
mod warning_text;

#[cfg(all(any(feature = "examples", docsrs), not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub mod stylesheet;

pub use accordion::*;
pub use account_menu::*;
pub use address_fields::*;
pub use alert::*;
pub use alert_banner::*;
pub use attestation::*;
pub use back_link::*;
pub use back_to_top::*;
pub use breadcrumbs::*;
pub use button::*;
pub use card::*;
pub use checkboxes::*;
pub use choice::Choice;
pub use collection::*;
pub use combobox::*;
pub use confirmation_panel::*;
pub use consent_banner::*;
pub use container::*;
pub use currency_input::*;
pub use date_input::*;
pub use date_modified::*;
pub use date_picker::*;
pub use date_range::*;
pub use details::*;
pub use dialog::*;
pub use display_settings::*;
pub use document::*;
pub use download_link::*;
pub use email_input::*;
pub use error_message::*;
pub use error_summary::*;
pub use exit_page::*;
pub use field::*;
pub use fieldset::*;
pub use figure::*;
pub use file_upload::*;
pub use footer::*;
pub use form::*;
pub use grid::*;
pub use header::*;
pub use heading::*;
pub use hero::*;
pub use hint::*;
pub use icon::*;
pub use identifier::*;
pub use in_page_navigation::*;
pub use inset_text::*;
pub use label::*;
pub use language_selector::*;
pub use later::{Later, Part};
pub use link::*;
pub use list::*;
pub use live_region::*;
pub use media_player::*;
pub use message::MessageKind;
pub use name_fields::*;
pub use named_language::NamedLanguage;
pub use navigation::NavigationItem;
pub use notice::*;
pub use notification_banner::*;
pub use number_input::*;
pub use page_feedback::*;
pub use pagination::*;
pub use paragraph::*;
pub use password_input::*;
pub use percent_input::*;
pub use phase_banner::*;
pub use phone_input::*;
pub use picture::*;
pub use portage::*;
pub use postal_code_input::*;
pub use progress_bar::*;
pub use prose::*;
pub use quote::*;
pub use radios::*;
pub use range_slider::*;
pub use rating::*;
pub use repeating_set::*;
pub use search_input::*;
pub use segmented_control::*;
pub use select::*;
pub use service_navigation::*;
pub use session_timeout::*;
pub use side_navigation::*;
pub use sin_input::*;
pub use skip_links::*;
pub use spinner::*;
pub use status_message::*;
pub use step_list::*;
pub use stepper::*;
pub use structured_data::*;
pub use summary_box::*;
pub use summary_list::*;
pub use switch::*;
pub use table::*;
pub use tabs::*;
pub use tag::*;
pub use task_list::*;
pub use text_input::*;
pub use textarea::*;
pub use time_input::*;
pub use toast::*;
pub use tooltip::*;
pub use topic_menu::*;
pub use visually_hidden::*;
pub use warning_text::*;
