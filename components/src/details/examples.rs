//! Examples of details.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    open: title_details_open,
    one: title_details_one,
    anchor: title_details_anchor,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Details summary=t::details_lost()>
            <p>{say(t::details_lost_text())}</p>
        </Details>
    }
}

fn open() -> impl IntoView {
    view! {
        <Details summary=t::details_lost() open=true>
            <p>{say(t::details_lost_text())}</p>
        </Details>
    }
}

fn one() -> impl IntoView {
    view! {
        <div>
            <Details summary=t::read_fees() name="one-of-two">
                <p>{say(t::read_fees_text())}</p>
            </Details>
            <Details summary=t::read_photos() name="one-of-two">
                <p>{say(t::read_photos_text())}</p>
            </Details>
        </div>
    }
}

fn anchor() -> impl IntoView {
    view! {
        <div>
            <p><Link href="#lost-details" label=t::details_lost_jump() standalone=true/></p>
            <Details summary=t::details_lost()>
                <p id="lost-details">{say(t::details_lost_text())}</p>
            </Details>
        </div>
    }
}

fn long() -> impl IntoView {
    view! {
        <Details summary=t::long_label() open=true>
            <p>{say(t::long_hint())}</p>
            <p>{say(t::long_error())}</p>
        </Details>
    }
}
