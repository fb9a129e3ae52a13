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

#[cfg(not(target_arch = "wasm32"))]
mod base;
mod button;
mod classes;
mod error_summary;
mod field;
mod fieldset;
mod footer;
pub mod form;
mod header;
mod keywords;
mod portage;
#[cfg(test)]
mod rendering;
mod text_input;

#[cfg(any(feature = "examples", docsrs))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub mod stylesheet;

pub use button::*;
pub use error_summary::*;
pub use field::*;
pub use fieldset::*;
pub use footer::*;
pub use form::*;
pub use header::*;
pub use portage::*;
pub use text_input::*;
