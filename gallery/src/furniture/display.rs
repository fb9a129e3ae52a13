use crate::messages as t;
use leptos::prelude::*;
use portage::element::{Node, view};
use portage::locales::Text;
use portage::say;

/// Theme and mode. Shown only where `display.js` runs, which brings it to life: it must work on
/// pages without wasm.
pub(super) fn switch() -> Node {
    let theme = |value, label: Text| choice("theme", value, label, value == "portage");
    let mode = |value, label: Text| choice("mode", value, label, value == "system");
    view! {
        <details class="gallery-display" data-display="">
            <summary>{say(t::site_display())}</summary>
            <div class="gallery-display__panel">
                <fieldset>
                    <legend>{say(t::site_display_theme())}</legend>
                    {theme("portage", t::site_theme_portage())}
                    {theme("canada", t::site_theme_canada())}
                </fieldset>
                <fieldset>
                    <legend>{say(t::site_display_mode())}</legend>
                    {mode("system", t::site_mode_system())}
                    {mode("light", t::site_mode_light())}
                    {mode("dark", t::site_mode_dark())}
                    {mode("contrast", t::site_mode_contrast())}
                </fieldset>
            </div>
        </details>
    }
}

fn choice(name: &'static str, value: &'static str, label: Text, checked: bool) -> AnyView {
    let label = say(label);
    view! {
        <label>
            <input type="radio" name=name value=value checked=checked/>
            <span>{label}</span>
        </label>
    }
    .into_any()
}
