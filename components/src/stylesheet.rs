//! All styles as one static stylesheet: no CSS text is in the wasm, and pages that know no Rust
//! can use it. Host only.
//!
//! The texts go through stylist twice: its macro parses them while Rust compiles, so that a
//! mistake in the CSS is a compile error, and its [`GlobalStyle`] writes them out with the class
//! names as they stand, which teams and testers rely on.

use stylist::{GlobalStyle, StyleSource, manager::StyleManager};

/// A style under its name.
type Part = (&'static str, fn() -> StyleSource);

/// Each component's style under its name, in the order in which they are layered.
pub const PARTS: &[Part] = &[
    ("base", crate::base::style),
    ("link", crate::link::style::style),
    ("prose", crate::prose::style::style),
    ("paragraph", crate::paragraph::style::style),
    ("heading", crate::heading::style::style),
    ("list", crate::list::style::style),
    ("container", crate::container::style::style),
    ("grid", crate::grid::style::style),
    ("icon", crate::icon::style::style),
    ("details", crate::details::style::style),
    ("accordion", crate::accordion::style::style),
    ("step_list", crate::step_list::style::style),
    ("card", crate::card::style::style),
    ("collection", crate::collection::style::style),
    ("quote", crate::quote::style::style),
    ("hero", crate::hero::style::style),
    ("field", crate::field::style::style),
    ("label", crate::label::style::style),
    ("hint", crate::hint::style::style),
    ("error_message", crate::error_message::style::style),
    ("message", crate::message::style::style),
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
    ("dialog", crate::dialog::style::style),
    ("date_picker", crate::date_picker::style::style),
    ("error_summary", crate::error_summary::style::style),
    ("skip_links", crate::skip_links::style::style),
    ("language_selector", crate::language_selector::style::style),
    ("flyout", crate::flyout::style::style),
    ("account_menu", crate::account_menu::style::style),
    ("phase_banner", crate::phase_banner::style::style),
    ("alert_banner", crate::alert_banner::style::style),
    ("consent_banner", crate::consent_banner::style::style),
    ("exit_page", crate::exit_page::style::style),
    ("page_feedback", crate::page_feedback::style::style),
    ("display_settings", crate::display_settings::style::style),
    ("identifier", crate::identifier::style::style),
    ("date_modified", crate::date_modified::style::style),
    ("alert", crate::alert::style::style),
    (
        "notification_banner",
        crate::notification_banner::style::style,
    ),
    ("toast", crate::toast::style::style),
    ("tooltip", crate::tooltip::style::style),
    ("tag", crate::tag::style::style),
    ("progress_bar", crate::progress_bar::style::style),
    ("spinner", crate::spinner::style::style),
    ("inset_text", crate::inset_text::style::style),
    ("summary_box", crate::summary_box::style::style),
    ("navigation", crate::navigation::style::style),
    (
        "service_navigation",
        crate::service_navigation::style::style,
    ),
    ("side_navigation", crate::side_navigation::style::style),
    ("topic_menu", crate::topic_menu::style::style),
    ("breadcrumbs", crate::breadcrumbs::style::style),
    ("back_link", crate::back_link::style::style),
    (
        "in_page_navigation",
        crate::in_page_navigation::style::style,
    ),
    ("back_to_top", crate::back_to_top::style::style),
    ("pagination", crate::pagination::style::style),
    ("tabs", crate::tabs::style::style),
    ("stepper", crate::stepper::style::style),
    ("task_list", crate::task_list::style::style),
    ("header", crate::header::style::style),
    ("footer", crate::footer::style::style),
    ("table", crate::table::style::style),
    ("summary_list", crate::summary_list::style::style),
    ("download_link", crate::download_link::style::style),
    ("figure", crate::figure::style::style),
    ("media_player", crate::media_player::style::style),
    ("document", crate::document::style::style),
    (
        "confirmation_panel",
        crate::confirmation_panel::style::style,
    ),
];

/// What a component shows besides what has its own name in [`PARTS`], or in place of it: each with
/// what that is made of in turn. A component that is neither here nor there is unknown to
/// [`stylesheet_of`].
const MADE_OF: &[(&str, &[&str])] = &[
    ("portage", &[]),
    ("live_region", &[]),
    ("structured_data", &[]),
    ("visually_hidden", &[]),
    ("status_message", &["message"]),
    ("header", &["skip_links", "language_selector"]),
    ("account_menu", &["flyout", "button", "link"]),
    ("topic_menu", &["flyout", "navigation"]),
    ("service_navigation", &["navigation"]),
    ("side_navigation", &["navigation"]),
    ("in_page_navigation", &["navigation"]),
    ("alert", &["message", "button"]),
    ("notice", &["message"]),
    ("warning_text", &["message"]),
    ("notification_banner", &["message"]),
    ("toast", &["message", "button", "alert"]),
    ("dialog", &["button"]),
    ("session_timeout", &["dialog", "hint"]),
    ("accordion", &["details", "button"]),
    ("document", &["link"]),
    ("field", &["label", "hint", "error_message"]),
    ("fieldset", &["label", "hint", "error_message"]),
    ("choice", &["fieldset", "field"]),
    ("radios", &["choice"]),
    ("checkboxes", &["choice"]),
    ("attestation", &["choice"]),
    ("switch", &["choice"]),
    ("segmented_control", &["choice"]),
    ("rating", &["choice"]),
    ("text_input", &["field"]),
    ("email_input", &["text_input"]),
    ("phone_input", &["text_input"]),
    ("postal_code_input", &["text_input"]),
    ("sin_input", &["text_input"]),
    ("time_input", &["text_input"]),
    ("number_input", &["text_input"]),
    ("currency_input", &["number_input"]),
    ("percent_input", &["number_input"]),
    ("textarea", &["text_input"]),
    ("select", &["text_input"]),
    ("combobox", &["select"]),
    ("password_input", &["text_input", "button"]),
    ("search_input", &["text_input", "button"]),
    ("range_slider", &["field"]),
    ("date_input", &["fieldset", "select"]),
    ("date_picker", &["date_input", "dialog"]),
    ("date_range", &["date_input"]),
    ("file_upload", &["field", "button"]),
    ("name_fields", &["fieldset", "text_input"]),
    (
        "address_fields",
        &["combobox", "choice", "textarea", "button"],
    ),
    ("repeating_set", &["fieldset", "button"]),
    ("footer", &["link", "date_modified"]),
    ("table", &["text_input", "button", "link"]),
    ("summary_list", &["link"]),
    ("media_player", &["figure", "download_link", "link"]),
    ("confirmation_panel", &["button"]),
    ("alert_banner", &["link", "button"]),
    ("breadcrumbs", &["navigation"]),
    ("card", &["heading", "link", "collection"]),
    ("collection", &["heading", "link"]),
    ("consent_banner", &["button", "alert_banner"]),
    ("display_settings", &["choice", "flyout", "button"]),
    ("exit_page", &["button"]),
    ("hero", &["heading", "paragraph"]),
    ("identifier", &["link"]),
    (
        "page_feedback",
        &[
            "form",
            "error_summary",
            "textarea",
            "choice",
            "button",
            "flyout",
        ],
    ),
    ("back_link", &["navigation"]),
    ("back_to_top", &["back_link"]),
    ("summary_box", &["inset_text"]),
    ("prose", &["paragraph", "list", "quote", "heading", "link"]),
    ("progress_bar", &["label"]),
    ("pagination", &["navigation"]),
    ("quote", &["link"]),
    ("navigation", &["button", "link"]),
    ("step_list", &["heading"]),
    ("tag", &["message"]),
    ("task_list", &["tag", "hint"]),
];

/// The stylesheet of all components, in the cascade layer `portage`, so that a service's own
/// rules win without `!important`. Not minified.
pub fn stylesheet() -> String {
    layer(PARTS)
}

/// The same for a page that uses few: the styles of these components, by the names of their folders
/// (`text_input`), of what they are made of, and what all stand on.
///
/// # Errors
/// When there is no component of a name.
pub fn stylesheet_of(components: &[&str]) -> Result<String, UnknownComponent> {
    let mut chosen = vec!["base"];
    let mut left = components.to_vec();
    while let Some(name) = left.pop() {
        let made_of = MADE_OF.iter().find(|(known, _)| *known == name);
        let part = PARTS.iter().find(|(known, _)| *known == name);
        match (part, made_of) {
            (None, None) => return Err(UnknownComponent(name.to_owned())),
            _ if chosen.contains(&name) => {}
            _ => {
                chosen.push(name);
                left.extend(made_of.map_or(&[][..], |(_, parts)| parts));
            }
        }
    }
    // In the order of all, so that the same rule wins.
    Ok(layer(
        PARTS.iter().filter(|(name, _)| chosen.contains(name)),
    ))
}

/// The names that [`stylesheet_of`] takes, by the alphabet.
pub fn known() -> Vec<&'static str> {
    let parts = PARTS.iter().map(|(name, _)| *name);
    let mut known: Vec<_> = parts.chain(MADE_OF.iter().map(|(name, _)| *name)).collect();
    known.sort_unstable();
    known.dedup();
    known
}

/// There is no component of this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownComponent(String);

impl std::fmt::Display for UnknownComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = known().join(", ");
        write!(f, "`{}` is no component; there are {known}", self.0)
    }
}

impl std::error::Error for UnknownComponent {}

fn layer<'a>(parts: impl IntoIterator<Item = &'a Part>) -> String {
    let mut css = String::from("@layer portage {\n");
    for (_, style) in parts {
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
    /// The fill by which a control is recognised: 3 : 1 (WCAG 1.4.11). Contrast themes may give it the
    /// colour of the page: it has an edge besides.
    Fill,
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
            (Self::Edge | Self::Fill | Self::Ring, _) => 3.0,
        }
    }
}

/// Every pair that a component declares.
pub fn pairs() -> impl Iterator<Item = Pair> {
    let declared = [
        crate::base::PAIRS,
        crate::prose::style::PAIRS,
        crate::details::style::PAIRS,
        crate::step_list::style::PAIRS,
        crate::card::style::PAIRS,
        crate::collection::style::PAIRS,
        crate::hero::style::PAIRS,
        crate::field::style::PAIRS,
        crate::label::style::PAIRS,
        crate::hint::style::PAIRS,
        crate::error_message::style::PAIRS,
        crate::message::style::PAIRS,
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
        crate::dialog::style::PAIRS,
        crate::date_picker::style::PAIRS,
        crate::error_summary::style::PAIRS,
        crate::skip_links::style::PAIRS,
        crate::language_selector::style::PAIRS,
        crate::flyout::style::PAIRS,
        crate::account_menu::style::PAIRS,
        crate::phase_banner::style::PAIRS,
        crate::alert_banner::style::PAIRS,
        crate::consent_banner::style::PAIRS,
        crate::exit_page::style::PAIRS,
        crate::page_feedback::style::PAIRS,
        crate::display_settings::style::PAIRS,
        crate::identifier::style::PAIRS,
        crate::date_modified::style::PAIRS,
        crate::tooltip::style::PAIRS,
        crate::summary_box::style::PAIRS,
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
        crate::table::style::PAIRS,
        crate::summary_list::style::PAIRS,
        crate::figure::style::PAIRS,
        crate::document::style::PAIRS,
        crate::confirmation_panel::style::PAIRS,
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
