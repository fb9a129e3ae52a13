//! Widths of viewports. A media query cannot read a custom property, so that
//! components write these; a theme cannot change them. Generated from
//! `base.tokens.json`.
//!
//! ```
//! assert_eq!(portage_themes::breakpoint::MEDIUM, "48rem");
//! ```

include!(concat!(env!("OUT_DIR"), "/breakpoint.rs"));
