//! Examples of the display settings.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    themes: title_display_settings_themes,
    server: title_display_settings_server,
    label: title_display_settings_label,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <DisplaySettings id="display-default"/> }
}

fn themes() -> impl IntoView {
    let themes = vec![
        Choice::new("portage", "Portage"),
        Choice::new("canada", "Canada"),
    ];
    view! { <DisplaySettings id="display-themes" themes/> }
}

fn server() -> impl IntoView {
    view! {
        <DisplaySettings
            id="display-server"
            mode="system"
            action=t::home_href()
            fields=Answers::from_iter([("token", "4f9c2a")])
        />
    }
}

fn label() -> impl IntoView {
    let modes = vec![
        Choice::new("system", locales::messages::display_settings_system()),
        Choice::new("contrast", t::display_settings_contrast()),
    ];
    view! { <DisplaySettings id="display-label" label=t::display_settings_contrast() modes/> }
}

fn long() -> impl IntoView {
    let themes = vec![Choice::new("portage", t::long_label())];
    view! { <DisplaySettings id="display-long" label=t::long_button() themes/> }
}
