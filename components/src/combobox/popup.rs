//! The list of answers, as it is seen and as it is heard.

use super::ComboboxKind;
use super::model::Model;
use super::place::Placement;
use super::search::Entry;
use super::state::Event;
use crate::effect::effect;
use crate::element::{IntoNode, Node, view};
use crate::portage::{say, use_language};
use leptos::{ev, prelude::*};
use portage_locales::Text;
use wasm_bindgen::JsCast;

/// `id` of the list.
pub(super) fn list_id(id: &str) -> String {
    [id, "-list"].concat()
}

/// `id` of the option at a place of the list.
pub(super) fn option_id(id: &str, place: usize) -> String {
    [id, "-option-", &place.to_string()].concat()
}

/// Whether options are on the screen: what `aria-expanded` says.
pub(super) fn is_expanded(model: Model) -> Signal<bool> {
    Signal::derive(move || {
        model.state.with(|state| state.open)
            && model.listing.with(|listing| !listing.places.is_empty())
    })
}

pub(super) fn popup(model: Model, id: String, label: Text, placement: Placement) -> Node {
    let language = use_language();
    let note = model.note();
    let note = Signal::derive(move || {
        note.get()
            .map_or_else(String::new, |note| note.get(language.get()).into_owned())
    });
    let open = Signal::derive(move || model.state.with(|state| state.open));
    let expanded = is_expanded(model);
    let hidden = Signal::derive(move || !open.get() || (!expanded.get() && note.get().is_empty()));
    let no_list = Signal::derive(move || !expanded.get());
    let no_note = Signal::derive(move || note.get().is_empty());
    follow_active(model, id.clone());
    let many = (model.kind == ComboboxKind::Many).then_some("true");
    let options = {
        let id = id.clone();
        move || {
            // Closed, there is nothing to swipe through behind the field.
            if !open.get() {
                return Vec::new();
            }
            model.listing.with(|listing| {
                let mut groups = Vec::new();
                let mut start = 0;
                while let Some(first) = listing.listed(start) {
                    let alike = |place: &usize| {
                        listing
                            .listed(*place)
                            .is_some_and(|entry| entry.group == first.group)
                    };
                    let end = start + (start..listing.places.len()).take_while(alike).count();
                    let options = (start..end)
                        .filter_map(|place| Some(option(model, &id, place, listing.listed(place)?)))
                        .collect_view();
                    groups.push(group(first.group.clone(), options));
                    start = end;
                }
                groups
            })
        }
    };
    view! {
        // Takes the focus of a press, so that the field knows that it was not left.
        <div class=placement.class() hidden=hidden tabindex="-1">
            <div
                class="ptg-combobox__list"
                id=list_id(&id)
                role="listbox"
                aria-label=say(label)
                aria-multiselectable=many
                hidden=no_list
                on:click=move |event| pick(model, &event)
            >
                {options}
            </div>
            <p class="ptg-combobox__note" hidden=no_note>{note}</p>
        </div>
    }
}

/// Brings the option that the arrow keys are on into view, without moving what is seen already.
fn follow_active(model: Model, id: String) {
    let active = Memo::new(move |_| model.state.with(|state| state.active));
    effect(move |_| {
        let option = active
            .get()
            .and_then(|place| document().get_element_by_id(&option_id(&id, place)));
        if let Some(option) = option {
            let nearest = web_sys::ScrollIntoViewOptions::new();
            nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}

fn group(label: Option<String>, options: impl IntoNode) -> Node {
    let role = label.is_some().then_some("group");
    // The group has the name already; its heading would be an option that is none.
    let heading = label
        .clone()
        .map(|label| view! { <div class="ptg-combobox__group" aria-hidden="true">{label}</div> });
    view! { <div role=role aria-label=label>{heading} {options}</div> }
}

fn option(model: Model, id: &str, place: usize, entry: &Entry) -> Node {
    let code = entry.code.clone();
    let selected = Signal::derive(move || {
        let chosen = model.state.with(|state| match model.kind {
            ComboboxKind::FreeText => state.active == Some(place),
            _ => state.chosen.contains(&code),
        });
        Some(String::from(if chosen { "true" } else { "false" }))
    });
    let class = Signal::derive(move || {
        let active = model.state.with(|state| state.active == Some(place));
        String::from(if active {
            "ptg-combobox__option ptg-combobox__option--active"
        } else {
            "ptg-combobox__option"
        })
    });
    let count = model.listing.with_untracked(|listing| listing.places.len());
    view! {
        <div
            class=class
            id=option_id(id, place)
            role="option"
            aria-selected=selected
            aria-posinset=(place + 1).to_string()
            aria-setsize=count.to_string()
        >
            {entry.label.clone()}
        </div>
    }
}

fn pick(model: Model, event: &ev::MouseEvent) {
    let place = || {
        let pressed: web_sys::Element = event.target()?.dyn_into().ok()?;
        let option = pressed.closest("[role=option]").ok()??;
        let place = option.get_attribute("aria-posinset")?;
        place.parse::<usize>().ok()?.checked_sub(1)
    };
    if let Some(place) = place() {
        model.act(Event::Pick(place));
        if let Some(input) = model.input.get_untracked() {
            let _ = input.focus();
        }
    }
}
