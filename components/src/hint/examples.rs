//! Examples of the hint.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
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
