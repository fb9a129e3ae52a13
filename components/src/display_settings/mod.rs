//! How a page looks to the person who reads it: theme, and light, dark or high contrast.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod script;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

#[cfg(not(target_arch = "wasm32"))]
pub use script::DISPLAY_SCRIPT;

use crate::choice::Choice;
use crate::classes::classes;
use crate::element::{Node, view};
use crate::flyout::panel;
use crate::form::{Answers, hidden_fields};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A disclosure with radio buttons for the theme and the mode of the page.
///
/// It is brought to life by a script of its own, [`DISPLAY_SCRIPT`], which the page loads in its
/// head: what a person has chosen must be there before the first paint, and no wasm is there by
/// then. The script writes `data-theme` and `data-mode` on `<html>` and remembers them.
///
/// # Server-side rendering
/// Hidden where the script does not run, unless there is an `action`: then it is a form, whose
/// answer the server keeps. It needs no wasm.
#[component]
pub fn DisplaySettings(
    /// Themes to choose from, by the value of `data-theme`. Default: no choice.
    #[prop(into, optional)]
    themes: Vec<Choice>,
    /// Modes to choose from, by the value of `data-mode`; `system` is none. Default: as on the
    /// device, light, dark, high contrast.
    #[prop(into, optional)]
    modes: Option<Vec<Choice>>,
    /// The theme that the page is sent with. Default: the first.
    #[prop(into, optional)]
    theme: Option<String>,
    /// The mode that the page is sent with. Default: the first.
    #[prop(into, optional)]
    mode: Option<String>,
    /// Where the choice is posted without scripts, as `theme` and `mode`, for a server that keeps
    /// it. Default: nowhere.
    #[prop(into, optional)]
    action: Option<Text>,
    /// What is sent along: a token, the page to come back to. Default: nothing.
    #[prop(optional)]
    fields: Answers,
    /// What opens it. Default: "Display".
    #[prop(into, optional)]
    label: Option<Text>,
    /// `id`, which also makes those of the controls. Default: `display`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "display".to_owned());
    let posts = action.is_some();
    let group = |of: &'static str, legend: Text, choices: Vec<Choice>, chosen: Option<String>| {
        let chosen = chosen.or_else(|| choices.first().map(|choice| choice.value.clone()));
        let part = [&id, "-", of].concat();
        // Two on a page must not be one group of radio buttons: only a form parts them.
        let name = if posts { of.to_owned() } else { part.clone() };
        let legend = say(legend);
        let choice = |choice: Choice| option(of, &part, &name, choice, chosen.as_deref());
        let choices = choices.into_iter().map(choice).collect_view();
        view! { <fieldset><legend>{legend}</legend>{choices}</fieldset> }
    };
    let themes = (!themes.is_empty())
        .then(|| group("theme", messages::display_settings_theme(), themes, theme));
    let modes = group(
        "mode",
        messages::display_settings_mode(),
        modes.unwrap_or_else(own_modes),
        mode,
    );
    let content = match action {
        None => view! { {themes} {modes} },
        Some(action) => {
            let save = say(messages::display_settings_save());
            view! {
                <form action=say(action) method="post">
                    {hidden_fields(fields)}
                    {themes}
                    {modes}
                    <button class="ptg-button ptg-button--secondary ptg-display-settings__save" type="submit">{save}</button>
                </form>
            }
        }
    };
    let label = say(label.unwrap_or_else(messages::display_settings_label));
    view! {
        <details
            class=classes(String::from("ptg-flyout ptg-display-settings"), class)
            id=id
            data-display-settings=""
        >
            <summary>{label}</summary>
            {panel(content)}
        </details>
    }
}

fn own_modes() -> Vec<Choice> {
    vec![
        Choice::new("system", messages::display_settings_system()),
        Choice::new("light", messages::display_settings_light()),
        Choice::new("dark", messages::display_settings_dark()),
        Choice::new("contrast", messages::display_settings_contrast()),
    ]
}

fn option(of: &'static str, part: &str, name: &str, choice: Choice, chosen: Option<&str>) -> Node {
    let id = [part, "--", &choice.value].concat();
    let checked = chosen == Some(&*choice.value);
    let label = say(choice.label);
    view! {
        <div class="ptg-choice">
            <input
                class="ptg-choice__control"
                type="radio"
                id=id.clone()
                name=name.to_owned()
                value=choice.value
                checked=checked
                data-display=of
            />
            <label class="ptg-choice__label" r#for=id>{label}</label>
        </div>
    }
}
