//! What needs no browser: the HTML of every example, its markup, its style.
// Leptos' views are types as deep as the page.
#![recursion_limit = "512"]

mod examples;
mod markup;
mod snapshots;
mod style;
