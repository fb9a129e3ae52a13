//! All styles as one static stylesheet: no CSS text is in the wasm, and pages that know no Rust
//! can use it. Host only.
//!
//! The texts go through stylist twice: its macro parses them while Rust compiles, so that a
//! mistake in the CSS is a compile error, and its [`GlobalStyle`] writes them out with the class
//! names as they stand, which teams and testers rely on.

use stylist::{GlobalStyle, StyleSource, manager::StyleManager};

type Part = (&'static str, fn() -> StyleSource);

/// Each component's style under its name, in the order in which they are layered.
pub const PARTS: &[Part] = &[
    ("base", crate::base::style),
    ("link", crate::link::style::style),
    ("field", crate::field::style::style),
    ("label", crate::label::style::style),
    ("hint", crate::hint::style::style),
    ("error_message", crate::error_message::style::style),
    ("status_message", crate::status_message::style::style),
    ("form", crate::form::style::style),
    ("fieldset", crate::fieldset::style::style),
    ("choice", crate::choice::style::style),
    ("switch", crate::switch::style::style),
    ("segmented_control", crate::segmented_control::style::style),
    ("rating", crate::rating::style::style),
    ("text_input", crate::text_input::style::style),
    ("number_input", crate::number_input::style::style),
    ("select", crate::select::style::style),
    ("textarea", crate::textarea::style::style),
    ("password_input", crate::password_input::style::style),
    ("search_input", crate::search_input::style::style),
    ("range_slider", crate::range_slider::style::style),
    ("date_input", crate::date_input::style::style),
    ("date_range", crate::date_range::style::style),
    ("combobox", crate::combobox::style::style),
    ("file_upload", crate::file_upload::style::style),
    ("sin_input", crate::sin_input::style::style),
    ("address_fields", crate::address_fields::style::style),
    ("repeating_set", crate::repeating_set::style::style),
    ("button", crate::button::style::style),
    ("date_picker", crate::date_picker::style::style),
    ("error_summary", crate::error_summary::style::style),
    ("navigation", crate::navigation::style::style),
    ("service_navigation", crate::service_navigation::style::style),
    ("side_navigation", crate::side_navigation::style::style),
    ("topic_menu", crate::topic_menu::style::style),
    ("breadcrumbs", crate::breadcrumbs::style::style),
    ("back_link", crate::back_link::style::style),
    ("in_page_navigation", crate::in_page_navigation::style::style),
    ("back_to_top", crate::back_to_top::style::style),
    ("pagination", crate::pagination::style::style),
    ("tabs", crate::tabs::style::style),
    ("stepper", crate::stepper::style::style),
    ("task_list", crate::task_list::style::style),
    ("header", crate::header::style::style),
    ("footer", crate::footer::style::style),
];

/// The stylesheet of all components, in the cascade layer `portage`, so that a service's own
/// rules win without `!important`. Not minified.
pub fn stylesheet() -> String {
    let mut css = String::from("@layer portage {\n");
    for (_, style) in PARTS {
        css.push_str(&text(style()));
    }
    css.push_str("}\n");
    css
}

/// A service's own styles, checked by the same compiler: the text of `style` with the class
/// names as they stand.
pub fn text(style: StyleSource) -> String {
    // Not stylist's default manager: that one belongs to a document in a browser.
    let manager = StyleManager::builder()
        .prefix("ptg".into())
        .build()
        .expect("a prefix is all it needs on the host");
    let style =
        GlobalStyle::new_with_manager(style, &manager).expect("the macro parsed it already");
    let mut text = style.get_style_str().to_owned();
    text.push('\n');
    text
}

/// Two colours that lie on each other, as a component declares it, by the names of their tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What is seen.
    pub foreground: &'static str,
    /// What it lies on.
    pub background: &'static str,
    /// What is seen there.
    pub shows: Shows,
}

/// What has to be told from its background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Text: 4.5 : 1 (WCAG 1.4.3), 7 : 1 in high contrast (1.4.6).
    Text,
    /// The edge of a control, an icon: 3 : 1 (WCAG 1.4.11).
    Edge,
    /// The focus ring, whose two colours lie beside each other: 3 : 1 for the better of the two
    /// (WCAG 2.4.13 asks it of the change).
    Ring,
}

impl Shows {
    /// The contrast that is asked, to one; `high` in a mode of high contrast.
    pub const fn least(self, high: bool) -> f64 {
        match (self, high) {
            (Self::Text, true) => 7.0,
            (Self::Text, false) => 4.5,
            (Self::Edge | Self::Ring, _) => 3.0,
        }
    }
}

/// Every pair that a component declares.
pub fn pairs() -> impl Iterator<Item = Pair> {
    let declared = [
        crate::base::PAIRS,
        crate::field::style::PAIRS,
        crate::label::style::PAIRS,
        crate::hint::style::PAIRS,
        crate::error_message::style::PAIRS,
        crate::status_message::style::PAIRS,
        crate::fieldset::style::PAIRS,
        crate::choice::style::PAIRS,
        crate::switch::style::PAIRS,
        crate::segmented_control::style::PAIRS,
        crate::rating::style::PAIRS,
        crate::text_input::style::PAIRS,
        crate::number_input::style::PAIRS,
        crate::textarea::style::PAIRS,
        crate::password_input::style::PAIRS,
        crate::search_input::style::PAIRS,
        crate::range_slider::style::PAIRS,
        crate::combobox::style::PAIRS,
        crate::file_upload::style::PAIRS,
        crate::repeating_set::style::PAIRS,
        crate::button::style::PAIRS,
        crate::date_picker::style::PAIRS,
        crate::error_summary::style::PAIRS,
        crate::navigation::style::PAIRS,
        crate::service_navigation::style::PAIRS,
        crate::side_navigation::style::PAIRS,
        crate::topic_menu::style::PAIRS,
        crate::breadcrumbs::style::PAIRS,
        crate::back_link::style::PAIRS,
        crate::in_page_navigation::style::PAIRS,
        crate::back_to_top::style::PAIRS,
        crate::pagination::style::PAIRS,
        crate::tabs::style::PAIRS,
        crate::stepper::style::PAIRS,
        crate::task_list::style::PAIRS,
        crate::header::style::PAIRS,
        crate::footer::style::PAIRS,
    ];
    declared.into_iter().flatten().copied()
}

pub(crate) const fn on(foreground: &'static str, background: &'static str, shows: Shows) -> Pair {
    Pair {
        foreground,
        background,
        shows,
    }
}
