//! Where a person is in a form of several pages.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod list;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::focus::focus;
use crate::keywords::keywords;
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Text, messages};

keywords! {
    /// How a [`Stepper`] looks.
    #[derive(Default)]
    StepperKind {
        /// With the title of a page.
        #[default]
        Normal = "normal",
        /// With a smaller title, where the page has little room.
        Small = "small",
        /// With title and next step in the middle.
        Centred = "centred",
    }
}

/// "Step 2 of 5: Contact details", as one heading, over a bar that shows the same to the eye.
///
/// The titles come from one list, so that number and title cannot disagree. When `step` changes on
/// a living page the heading takes the focus, and so says where the person has come to. No step
/// is a link: a person would leave answers behind that nobody has checked.
///
/// # Server-side rendering
/// Complete, and needs no wasm where each step is a page of its own. The page's title should say
/// the step too: on a living page, give [`Portage`](crate::Portage) one that reads `step`.
#[component]
pub fn Stepper(
    /// The titles of all steps, in order; at least one.
    #[prop(into)]
    steps: Vec<Text>,
    /// The present step, from 1.
    #[prop(into)]
    step: Signal<u32>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Says the title of the step that comes next. Default: `false`.
    #[prop(optional)]
    next: bool,
    /// Lists all steps, each with words for completed, current and not started. Default: `false`.
    #[prop(optional)]
    list: bool,
    /// How it looks. Default: with the title of a page.
    #[prop(optional)]
    kind: StepperKind,
    /// `id` of the heading. Default: `step`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "step".to_owned());
    let total = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let step = Signal::derive(move || step.get().clamp(1, total.max(1)));
    let heading_id = id.clone();
    effect(move |before: Option<u32>| {
        let now = step.get();
        if before.is_some_and(|before| before != now) {
            focus(&heading_id);
        }
        now
    });

    let language = use_language();
    let titles = StoredValue::new(steps.clone());
    let of = move |text: fn(Text) -> Text, ahead: u32| {
        Signal::derive(move || {
            let at = (step.get() + ahead) as usize;
            let title = titles.with_value(|titles| titles.get(at - 1).cloned());
            title.map_or_else(String::new, |title| {
                text(title).get(language.get()).into_owned()
            })
        })
    };
    let counter = Signal::derive(move || {
        let counter = messages::stepper_counter(step.get(), total);
        counter.get(language.get()).into_owned()
    });
    let title = view! {
        <span class="ptg-stepper__counter">{counter}</span>
        <span class="ptg-visually-hidden">{say(messages::stepper_separator())}" "</span>
        {of(|title| title, 0)}
    };
    let title = heading
        .element("ptg-stepper__title", Some(id))
        .attribute("tabindex", "-1")
        .child(title)
        .into_node();
    let next = next.then(|| {
        let last = Signal::derive(move || step.get() == total);
        let next = of(messages::stepper_next, 1);
        view! { <p class="ptg-stepper__next" hidden=last>{next}</p> }
    });
    let bar = (1..=total).map(|place| {
        let reached = Signal::derive(move || match place <= step.get() {
            true => "ptg-stepper__part ptg-stepper__part--reached",
            false => "ptg-stepper__part",
        });
        view! { <span class=reached></span> }
    });
    let own = match kind {
        StepperKind::Normal => String::from("ptg-stepper"),
        _ => ["ptg-stepper ptg-stepper--", kind.as_str()].concat(),
    };
    view! {
        <div class=classes(own, class)>
            {title}
            // The heading has said it.
            <div class="ptg-stepper__bar" aria-hidden="true">{bar.collect_view()}</div>
            {next}
            {list.then(|| list::view(steps, step))}
        </div>
    }
}
