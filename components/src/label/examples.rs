//! Examples of the label.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    own_field: title_own_field,
    required: title_mark_words,
    #[hidden] heading: title_label_heading,
    #[hidden] hidden: title_label_hidden,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="start" text=t::parts_opening()/>
            <input class="ptg-text-input" id="start" name="start" type="time"/>
        </div>
    }
}

/// A field of one's own from the parts, as the fields of the library are made.
fn own_field() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="opening" text=t::parts_opening()/>
            <Hint id="opening-hint" text=t::parts_opening_hint()/>
            <ErrorMessage id="opening-error" error=Some(t::parts_opening_enter())/>
            <input
                class="ptg-text-input"
                id="opening"
                name="opening"
                type="time"
                aria-describedby="opening-hint opening-error"
                aria-invalid="true"
            />
        </div>
    }
}

fn required() -> impl IntoView {
    let rules = Rules::new().field("closing", crate::required(t::parts_closing_enter()));
    view! {
        <Form rules action=t::demo_href()>
            <div class="ptg-field">
                <Label control="closing" text=t::parts_closing() required=true mark=Some(t::needed())/>
                <input class="ptg-text-input" id="closing" name="closing" type="time" required=true/>
            </div>
        </Form>
    }
}

fn heading() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="lunch" text=t::parts_opening() heading=Some(HeadingLevel::H4)/>
            <input class="ptg-text-input" id="lunch" name="lunch" type="time"/>
        </div>
    }
}

fn hidden() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="breakfast" text=t::parts_opening() hidden=true/>
            <input class="ptg-text-input" id="breakfast" name="breakfast" type="time"/>
        </div>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <div class="ptg-field">
                <Label control="first-time" text=t::parts_opening()/>
                <input class="ptg-text-input" id="first-time" name="first-time" type="time"/>
            </div>
            <div class="ptg-field">
                <Label control="last-time" text=t::parts_closing()/>
                <input class="ptg-text-input" id="last-time" name="last-time" type="time"/>
            </div>
        </div>
    }
}

fn long() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="long-time" text=t::long_label()/>
            <input class="ptg-text-input" id="long-time" name="long-time" type="time"/>
        </div>
    }
}
