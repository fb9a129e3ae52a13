//! Drives the built gallery in Chromium and checks it as people meet it: with a keyboard, a screen
//! reader, a small screen, large letters, other colours, another language.
//!
//! * [`browser`]: Chromium over the DevTools protocol.
//! * [`site`]: the pages, and the servers that they come from.
//! * [`checks`]: what is asked of each page. One JavaScript file per check in `tests/checks/`, the
//!   table in `checks/list.rs`, a page with planted faults per check in `tests/bad/`.
//! * [`markup`]: the built HTML files, by two validators.
//! * [`walks`]: what people do in the demonstration service and with single controls.
//! * [`runner`]: the named tests, page by page.
//! * [`report`]: the report for accessibility testers.

pub mod browser;
pub mod checks;
pub mod markup;
pub mod options;
pub mod report;
pub mod runner;
pub mod site;
pub mod walks;
