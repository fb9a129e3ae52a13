//! How far work is that takes a while, such as the sending of files.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::portage::{say, use_announcer, use_language};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A native `<progress>` with a label and its value in words.
///
/// It is announced at a few steps, and at its end: who listens to each per cent hears nothing else.
///
/// A bar without a label does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let bar = view! { <ProgressBar id="sent" value=40u32/> };
/// ```
///
/// # Server-side rendering
/// Complete, as it was when the page was made; following its value needs wasm.
#[component]
pub fn ProgressBar(
    /// `id` of the bar.
    #[prop(into)]
    id: String,
    /// What makes progress.
    #[prop(into)]
    label: Text,
    /// How far it is, up to `max`. Default: not known, only that it is under way.
    #[prop(into, optional)]
    value: MaybeProp<u32>,
    /// The value at the end. Default: 100.
    #[prop(default = 100)]
    max: u32,
    /// The value in words, made of it. Default: per cent.
    #[prop(into, optional)]
    words: Option<Callback<u32, Text>>,
    /// In how many steps it is announced. Default: 4, at each quarter.
    #[prop(default = 4)]
    steps: u32,
    /// Announced at the end. Default: the label and the last value in words.
    #[prop(into, optional)]
    done: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let max = max.max(1);
    let text = move |value: Option<u32>| match (value, words) {
        (None, _) => messages::progress_bar_unknown(),
        (Some(value), Some(words)) => words.run(value),
        (Some(value), None) => messages::progress_bar_percent(percent(value, max)),
    };
    if let Some(announcer) = use_announcer() {
        let label = label.clone();
        effect(move |before: Option<Option<u32>>| {
            let value = value.get();
            let now = value.map(|value| step(value, max, steps));
            if let Some(before) = before
                && now > before
            {
                announcer.announce(match (&done, now) {
                    (Some(done), Some(now)) if now == steps => done.clone(),
                    _ => messages::progress_bar_announced(label.clone(), text(value)),
                });
            }
            now
        });
    }
    let language = use_language();
    let words = Signal::derive(move || text(value.get()).get(language.get()).into_owned());
    let control = id.clone();
    view! {
        <div class=classes(String::from("ptg-progress-bar"), class)>
            <label class="ptg-label" r#for=control>{say(label)}</label>
            <progress
                class="ptg-progress-bar__bar"
                id=id
                max=max
                value=Signal::derive(move || value.get().map(|value| value.min(max).to_string()))
                aria-valuetext=words
            ></progress>
            // The bar itself says it to those who listen.
            <span class="ptg-progress-bar__value" aria-hidden="true">{words}</span>
        </div>
    }
}

/// Whole per cent, rounded down: the end is not reached before it is.
fn percent(value: u32, max: u32) -> u32 {
    (u64::from(value.min(max)) * 100 / u64::from(max)) as u32
}

/// How many of the steps are done.
fn step(value: u32, max: u32, steps: u32) -> u32 {
    (u64::from(value.min(max)) * u64::from(steps) / u64::from(max)) as u32
}
