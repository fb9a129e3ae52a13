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

mod address_fields;
mod attestation;
#[cfg(not(target_arch = "wasm32"))]
mod base;
mod button;
mod checkboxes;
mod choice;
mod classes;
mod combobox;
mod confirmation_panel;
mod currency_input;
mod date_input;
mod date_picker;
mod date_range;
mod document;
mod download_link;
pub mod element;
mod email_input;
mod error_message;
mod error_summary;
mod field;
mod fieldset;
mod figure;
mod file_upload;
mod footer;
pub mod form;
mod header;
mod hint;
mod keywords;
mod label;
mod link;
mod media_player;
mod name_fields;
mod named_language;
mod number_input;
mod numeral;
mod password_input;
mod percent_input;
mod phone_input;
mod portage;
mod postal_code_input;
mod radios;
mod range_slider;
mod rating;
#[cfg(test)]
mod rendering;
mod repeating_set;
mod search_input;
mod segmented_control;
mod select;
mod sin_input;
mod status_message;
mod summary_list;
mod switch;
mod table;
mod text_input;
mod textarea;
mod time_input;

#[cfg(any(feature = "examples", docsrs))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub mod stylesheet;

pub use address_fields::*;
pub use attestation::*;
pub use button::*;
pub use checkboxes::*;
pub use choice::Choice;
pub use combobox::*;
pub use confirmation_panel::*;
pub use currency_input::*;
pub use date_input::*;
pub use date_picker::*;
pub use date_range::*;
pub use document::*;
pub use download_link::*;
pub use email_input::*;
pub use error_message::*;
pub use error_summary::*;
pub use field::*;
pub use fieldset::*;
pub use figure::*;
pub use file_upload::*;
pub use footer::*;
pub use form::*;
pub use header::*;
pub use hint::*;
pub use label::*;
pub use link::Anchor;
pub use media_player::*;
pub use name_fields::*;
pub use named_language::NamedLanguage;
pub use number_input::*;
pub use password_input::*;
pub use percent_input::*;
pub use phone_input::*;
pub use portage::*;
pub use postal_code_input::*;
pub use radios::*;
pub use range_slider::*;
pub use rating::*;
pub use repeating_set::*;
pub use search_input::*;
pub use segmented_control::*;
pub use select::*;
pub use sin_input::*;
pub use status_message::*;
pub use summary_list::*;
pub use switch::*;
pub use table::*;
pub use text_input::*;
pub use textarea::*;
pub use time_input::*;
