use crate::element::{Node, view};
use crate::portage::{say_before_space, use_language};
use leptos::prelude::*;
use portage_locales::{Text, messages};
use std::cmp::Ordering;

/// All steps, and how far each of them is.
pub(super) fn view(steps: Vec<Text>, step: Signal<u32>) -> Node {
    let items = steps
        .into_iter()
        .zip(1..)
        .map(|(title, place)| item(title, place, step));
    view! { <ol class="ptg-stepper__list">{items.collect_view()}</ol> }
}

fn item(title: Text, place: u32, step: Signal<u32>) -> Node {
    let language = use_language();
    let order = move || place.cmp(&step.get());
    let current = Signal::derive(move || (order() == Ordering::Equal).then_some("step"));
    let state = Signal::derive(move || {
        let state = match order() {
            Ordering::Less => messages::stepper_completed(),
            Ordering::Equal => messages::stepper_current(),
            Ordering::Greater => messages::stepper_not_started(),
        };
        state.get(language.get()).into_owned()
    });
    view! {
        <li aria-current=current>
            {say_before_space(title)}
            <span class="ptg-stepper__state">{state}</span>
        </li>
    }
}
