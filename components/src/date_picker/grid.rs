use super::calendar::Page;
use super::keys;
use super::state::Calendar;
use crate::element::{Node, view};
use leptos::task::{spawn_local, tick};
use leptos::{ev, html, prelude::*};
use portage_locales::Weekday;
use portage_locales::format::weekday_name;
use wasm_bindgen::JsCast;

use crate::portage::use_language;

/// The days of a month. Nothing listens to the pointer but the click itself: on a magnified screen
/// the page moves under it, and the focus must not follow.
pub(super) fn grid_view(
    calendar: Calendar,
    node: NodeRef<html::Table>,
    choose: Callback<u8>,
) -> Node {
    let columns = (0..7).map(column_view).collect_view();
    let weeks = (0..Page::WEEKS).map(|week| {
        let cells = (7 * week..7 * week + 7).map(|cell| cell_view(calendar, cell, choose));
        let cells = cells.collect_view();
        view! { <tr>{cells}</tr> }
    });
    let weeks = weeks.collect_view();
    let keydown = move |event: ev::KeyboardEvent| {
        // With these the key is the browser's: Alt and an arrow is the way back.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        if let Some(step) = keys::step(&event.key(), event.shift_key()) {
            event.prevent_default();
            calendar.go(step);
            focus_day(node);
        }
    };
    view! {
        <table
            class="ptg-date-picker__grid"
            role="grid"
            aria-label=calendar.page_words()
            node_ref=node
            on:keydown=keydown
        >
            <thead>
                <tr>{columns}</tr>
            </thead>
            <tbody>{weeks}</tbody>
        </table>
    }
}

/// Moves the focus to the day where the calendar stands, as soon as the page shows it.
pub(super) fn focus_day(grid: NodeRef<html::Table>) {
    spawn_local(async move {
        tick().await;
        let day = grid
            .get_untracked()
            .and_then(|grid| grid.query_selector("button[tabindex='0']").ok().flatten());
        if let Some(day) = day.and_then(|day| day.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = day.focus();
        }
    });
}

/// Two letters for the eye, the whole name for who listens.
fn column_view(column: u8) -> Node {
    let language = use_language();
    let name = move || weekday_name(language.get(), Weekday::Sunday.nth_next(column));
    let whole = Signal::derive(move || name().to_owned());
    let short = Signal::derive(move || name().chars().take(2).collect::<String>());
    view! {
        <th scope="col">
            <span class="ptg-visually-hidden">{whole}</span>
            <span aria-hidden="true">{short}</span>
        </th>
    }
}

fn cell_view(calendar: Calendar, cell: u8, choose: Callback<u8>) -> Node {
    view! {
        <td aria-selected=calendar.is_chosen(cell)>
            <button
                class="ptg-date-picker__day"
                type="button"
                hidden=calendar.is_blank(cell)
                tabindex=calendar.tabindex(cell)
                aria-label=calendar.label(cell)
                aria-current=calendar.is_today(cell)
                // Not `disabled`: the reason must be within reach of the keyboard.
                aria-disabled=calendar.is_refused(cell)
                on:click=move |_| choose.run(cell)
            >
                {calendar.number(cell)}
            </button>
        </td>
    }
}
