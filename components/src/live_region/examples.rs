//! Examples of the live region.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    again: title_live_again,
    urgent: title_live_urgent,
    heard: title_live_heard,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let found = RwSignal::new(Some(t::live_found()));
    let nearer = Callback::new(move |_| found.set(Some(t::live_fewer())));
    view! {
        <div>
            <Button label=t::live_nearer() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=nearer/>
            <LiveRegion text=found/>
        </div>
    }
}

fn again() -> impl IntoView {
    let said = RwSignal::new(None);
    let copy = Callback::new(move |_| said.set(Some(t::live_copied())));
    view! {
        <div>
            <Button label=t::live_copy() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=copy/>
            <LiveRegion text=said/>
        </div>
    }
}

fn urgent() -> impl IntoView {
    let said = RwSignal::new(None);
    let check = Callback::new(move |_| said.set(Some(t::live_offline())));
    view! {
        <div>
            <Button label=t::live_check() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=check/>
            <LiveRegion text=said urgent=true/>
        </div>
    }
}

fn heard() -> impl IntoView {
    let said = RwSignal::new(None);
    let sort = Callback::new(move |_| said.set(Some(t::live_sorted())));
    view! {
        <div>
            <Button label=t::live_sort() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=sort/>
            <LiveRegion text=said visually_hidden=true/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <LiveRegion text=t::live_long()/> }
}
