//! Examples of the phase banner.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    feedback: title_phase_banner_feedback,
    live: title_phase_banner_live,
    text: title_phase_banner_text,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <PhaseBanner phase=Phase::Alpha/> }
}

fn feedback() -> impl IntoView {
    view! { <PhaseBanner phase=Phase::Beta feedback=Anchor::new(t::home_href(), t::phase_banner_opinion())/> }
}

fn live() -> impl IntoView {
    view! { <PhaseBanner phase=Phase::Live feedback=Anchor::new(t::home_href(), t::phase_banner_opinion())/> }
}

fn text() -> impl IntoView {
    view! { <PhaseBanner phase=Phase::Beta tag=t::phase_banner_test() text=t::phase_banner_made_up()/> }
}

fn long() -> impl IntoView {
    view! { <PhaseBanner phase=Phase::Beta tag=t::long_button() text=t::long_hint() feedback=Anchor::new(t::home_href(), t::long_label())/> }
}
