#![warn(missing_docs)]
//! Design tokens become CSS custom properties: `--ptg-color-text`, `--ptg-space-100`.
//!
//! [`tokens`] lists what components may use and what each name is for;
//! [`css_of_all`] gives the stylesheet of the two built-in themes, `portage`
//! (neutral) and `canada` (colours and type of the GC Design System);
//! [`Theme::shortfalls`] measures the contrast that themes promise.
//!
//! # A person chooses, or their system does
//!
//! - `<html data-theme="canada">` is the theme of the page; an element inside
//!   may have another. Without it, the page has the first theme of the stylesheet.
//! - `<html data-mode="light|dark|contrast">` is what a person chose. Without
//!   it, the page follows `prefers-color-scheme` and `prefers-contrast`.
//! - Dark with more contrast is dark mode with stronger lines and hints, not a
//!   white page.
//! - Forced colours keep the system's colours, less motion means no duration,
//!   and paper gets light mode.
//!
//! # The theme of a department
//!
//! One JSON file in the format of the Design Tokens Community Group (2025.10),
//! which design tools read too. Copy `portage.tokens.json` and change:
//!
//! 1. `$extensions["ca.portage"]`: `theme`, the value of `data-theme`, and
//!    `name`, its name for people in `en-CA` and `fr-CA`.
//! 2. `color`: your colours, in groups and under names of your choice.
//! 3. `light`, `dark` and `contrast`: every [`Role`] in each of them, mostly a
//!    reference such as `{color.blue.500}`. A role is never translucent.
//! 4. Whatever else of `base.tokens.json` is different for you, by the same
//!    path: `font.body`, `radius.small`. `narrow.font.size.h1` is the size on
//!    viewports below [`breakpoint::MEDIUM`]; change it when you change
//!    `font.size.h1`. Breakpoints cannot change.
//!
//! Then, in a build script or a program that writes the stylesheet:
//!
//! ```no_run
//! use portage_themes::{Theme, css_of};
//!
//! let theme = Theme::from_file("fisheries.tokens.json")?;
//! std::fs::write("theme.css", css_of(&theme)).expect("the folder is writable");
//! # Ok::<(), portage_themes::Problems>(())
//! ```
//!
//! and in a test, so that no colour change makes a text unreadable:
//!
//! ```
//! # let theme = &portage_themes::Theme::built_in()[0];
//! let shortfalls: Vec<String> = theme.shortfalls().iter().map(ToString::to_string).collect();
//! assert!(shortfalls.is_empty(), "{}", shortfalls.join("\n"));
//! ```
//!
//! A fault in the file is told with its path, and all faults at once:
//!
//! ```text
//! fisheries.tokens.json: dark.text.$value: there is no token {color.gray.50}; did you mean {color.grey.50}?
//! fisheries.tokens.json: contrast: these colours are missing: contrast.band; add them
//! ```

mod color;
mod contrast;
mod css;
mod document;
mod font;
mod json;
mod length;
mod place;
mod problem;
mod reading;
mod reference;
mod role;
mod shadow;
mod theme;
mod value;

pub mod breakpoint;
pub mod tokens;

pub use color::{Color, NotAColor, contrast_ratio};
pub use contrast::{Measure, Pair, Use, contrast, promised};
pub use css::{css_of, css_of_all, css_of_each};
pub use problem::{Problem, Problems};
pub use role::{Mode, Role};
pub use theme::{Swatch, Theme};
