use super::live::Live;
use crate::element::{Node, view};
use crate::portage::say;
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};

/// A field that keeps the rows with the words that are typed. Without wasm there is none: it would
/// do nothing.
pub(super) fn filter(live: Live, id: &str, label: Option<Text>) -> Node {
    let label = say(label.unwrap_or_else(messages::table_filter));
    let (field, count) = ([id, "-filter"].concat(), [id, "-found"].concat());
    let (label_for, described_by) = (field.clone(), count.clone());
    let total = live.wanted.with_value(|wanted| wanted.rows.len());
    let found = Signal::derive(move || {
        let text = messages::table_found(live.found.with(Vec::len), total);
        text.get(live.language.get()).into_owned()
    });
    view! {
        <search data-live="" hidden=dormant(live)>
        <div class="ptg-field">
            <label class="ptg-label" r#for=label_for>{label}</label>
            <p class="ptg-hint" id=count>{found}</p>
            <input
                class="ptg-text-input ptg-text-input--width-30"
                type="text"
                id=field
                autocomplete="off"
                aria-describedby=described_by
                on:input=move |event| live.filter(event_target_value(&event))
                // It must not send the form that the table may stand in.
                on:keydown=move |event: ev::KeyboardEvent| {
                    if event.key() == "Enter" {
                        event.prevent_default();
                    }
                }
            />
        </div>
        </search>
    }
}

/// The ways to the other pages, and which rows these are.
pub(super) fn pages(live: Live, id: &str, caption: Text) -> Node {
    let name = say(messages::table_pages(caption));
    let absent = Signal::derive(move || !live.alive.get() || live.pages() < 2);
    let place = Signal::derive(move || live.place().get(live.language.get()).into_owned());
    view! {
        <nav class="ptg-table__pages" aria-label=name data-live="" hidden=absent>
            {way(live, id, false, messages::table_previous())}
            <p>{place}</p>
            {way(live, id, true, messages::table_next())}
        </nav>
    }
}

/// Not `disabled` at the last page: the focus would be lost there.
fn way(live: Live, id: &str, forward: bool, label: Text) -> Node {
    let label = say(label);
    let inert = Signal::derive(move || live.is_end(forward).then(|| "true".to_owned()));
    view! {
        <button
            class="ptg-button ptg-button--secondary ptg-button--small"
            type="button"
            aria-controls=id.to_owned()
            aria-disabled=inert
            on:click=move |_| live.turn(forward)
        >
            {label}
        </button>
    }
}

fn dormant(live: Live) -> Signal<bool> {
    Signal::derive(move || !live.alive.get())
}
