//! Examples of the step list.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    headings: title_steps_headings,
    details: title_steps_details,
    action: title_steps_action,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let steps = vec![
        Step::new(t::read_step_form()).content(|| view! { <p>{say(t::read_renew_text())}</p> }),
        Step::new(t::read_step_photos()).content(|| view! { <p>{say(t::read_photos_text())}</p> }),
        Step::new(t::read_step_send()).content(|| view! { <p>{say(t::read_fees_text())}</p> }),
    ];
    view! { <StepList level=HeadingLevel::H4 steps/> }
}

fn headings() -> impl IntoView {
    let steps = vec![
        Step::new(t::read_step_form()),
        Step::new(t::read_step_photos()),
        Step::new(t::read_step_send()),
        Step::new(t::read_step_wait()),
    ];
    view! { <StepList level=HeadingLevel::H4 steps/> }
}

fn details() -> impl IntoView {
    let photos = || {
        view! {
            <p>{say(t::read_photos_text())}</p>
            <Details summary=t::steps_size()>
                <p>{say(t::read_photos_size())}</p>
            </Details>
        }
    };
    let steps = vec![
        Step::new(t::read_step_form()),
        Step::new(t::read_step_photos()).content(photos),
    ];
    view! { <StepList level=HeadingLevel::H4 steps/> }
}

fn action() -> impl IntoView {
    let send = || view! { <LinkButton href=t::demo_href() label=t::start()/> };
    let steps = vec![
        Step::new(t::read_step_photos()).content(|| view! { <p>{say(t::read_photos_text())}</p> }),
        Step::new(t::read_step_form()).content(send),
    ];
    view! { <StepList level=HeadingLevel::H4 steps/> }
}

fn long() -> impl IntoView {
    let steps = vec![
        Step::new(t::long_label()).content(|| view! { <p>{say(t::long_hint())}</p> }),
        Step::new(t::long_hint()),
    ];
    view! { <StepList level=HeadingLevel::H4 steps/> }
}
