//! Examples of the hint.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    error: title_error,
    filled: title_filled,
    disabled: title_disabled,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="open-at" text=t::parts_opening()/>
            <Hint id="open-at-hint" text=t::parts_opening_hint()/>
            <input class="ptg-text-input" id="open-at" name="open-at" type="time" aria-describedby="open-at-hint"/>
        </div>
    }
}

/// The control names both: the help first, then what is wrong, as they are seen.
fn error() -> impl IntoView {
    view! {
        <div class="ptg-field ptg-field--error">
            <Label control="opens-at" text=t::parts_opening()/>
            <Hint id="opens-at-hint" text=t::parts_opening_hint()/>
            <ErrorMessage id="opens-at-error" error=Some(t::parts_opening_enter())/>
            <input
                class="ptg-text-input"
                id="opens-at"
                name="opens-at"
                type="time"
                aria-describedby="opens-at-hint opens-at-error"
                aria-invalid="true"
            />
        </div>
    }
}

fn filled() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="opened-at" text=t::parts_opening()/>
            <Hint id="opened-at-hint" text=t::parts_opening_hint()/>
            <input
                class="ptg-text-input"
                id="opened-at"
                name="opened-at"
                type="time"
                value="08:30"
                aria-describedby="opened-at-hint"
            />
        </div>
    }
}

fn disabled() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="never-opens" text=t::parts_opening()/>
            <Hint id="never-opens-hint" text=t::parts_opening_hint()/>
            <input
                class="ptg-text-input"
                id="never-opens"
                name="never-opens"
                type="time"
                disabled=true
                aria-describedby="never-opens-hint"
            />
        </div>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <div class="ptg-field">
                <Label control="from" text=t::parts_opening()/>
                <Hint id="from-hint" text=t::parts_opening_hint()/>
                <input class="ptg-text-input" id="from" name="from" type="time" aria-describedby="from-hint"/>
            </div>
            <div class="ptg-field">
                <Label control="until" text=t::parts_closing()/>
                <Hint id="until-hint" text=t::parts_opening_hint()/>
                <input class="ptg-text-input" id="until" name="until" type="time" aria-describedby="until-hint"/>
            </div>
        </div>
    }
}

fn long() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="long-hinted" text=t::long_label()/>
            <Hint id="long-hinted-hint" text=t::long_hint()/>
            <input class="ptg-text-input" id="long-hinted" name="long-hinted" type="time" aria-describedby="long-hinted-hint"/>
        </div>
    }
}
