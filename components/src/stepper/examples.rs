//! Examples of the stepper.

use crate::examples::{examples, messages as t};
use crate::locales::Text;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    next: title_step_next,
    list: title_step_list,
    last: title_step_last,
    small: title_step_small,
    centred: title_step_centred,
    live: title_step_live,
    #[hidden] long: title_long,
}

fn steps() -> Vec<Text> {
    vec![
        t::stepper_who(),
        t::stepper_reach(),
        t::stepper_documents(),
        t::stepper_review(),
    ]
}

fn default() -> impl IntoView {
    view! { <Stepper steps=steps() step=2 heading=HeadingLevel::H4/> }
}

fn next() -> impl IntoView {
    view! { <Stepper id="step-with-next" steps=steps() step=2 heading=HeadingLevel::H4 next=true/> }
}

fn list() -> impl IntoView {
    view! { <Stepper id="step-with-list" steps=steps() step=2 heading=HeadingLevel::H4 list=true/> }
}

fn last() -> impl IntoView {
    view! { <Stepper id="last-step" steps=steps() step=4 heading=HeadingLevel::H4 next=true/> }
}

fn small() -> impl IntoView {
    view! { <Stepper id="small-step" steps=steps() step=2 heading=HeadingLevel::H4 kind=StepperKind::Small/> }
}

fn centred() -> impl IntoView {
    view! {
        <Stepper id="centred-step" steps=steps() step=2 heading=HeadingLevel::H4 next=true kind=StepperKind::Centred/>
    }
}

fn live() -> impl IntoView {
    let step = RwSignal::new(1);
    let go_on = move |_| step.update(|step| *step = *step % 4 + 1);
    view! {
        <div>
            <Stepper id="live-step" steps=steps() step=step heading=HeadingLevel::H4 list=true/>
            <Button label=t::stepper_go_on() r#type=ButtonType::Button on_click=go_on/>
        </div>
    }
}

fn long() -> impl IntoView {
    let mut steps = steps();
    steps.extend([t::stepper_long(), t::long_label()]);
    steps.extend((7..=12).map(|_| t::stepper_documents()));
    view! {
        <Stepper id="long-step" steps=steps step=5 heading=HeadingLevel::H4 next=true list=true/>
    }
}
