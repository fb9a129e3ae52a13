//! Examples of the error message.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    in_form: title_before_submit,
    hint: title_hint,
    filled: title_filled,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <div class="ptg-field ptg-field--error">
            <Label control="opens" text=t::parts_opening()/>
            <ErrorMessage id="opens-error" error=Some(t::parts_opening_enter())/>
            <input
                class="ptg-text-input"
                id="opens"
                name="opens"
                type="time"
                aria-describedby="opens-error"
                aria-invalid="true"
            />
        </div>
    }
}

fn in_form() -> impl IntoView {
    let rules = Rules::new().field("closes", required(t::parts_closing_enter()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="error-message-summary"/>
            {closing()}
            <Button label=t::send()/>
        </Form>
    }
}

/// A field of one's own that follows the form.
fn closing() -> impl IntoView {
    let problem = FormContext::current().map_or_else(
        || Signal::stored(None),
        |form| form.problem("closes".into()),
    );
    let wrong = move || problem.with(Option::is_some);
    view! {
        <div class="ptg-field">
            <Label control="closes" text=t::parts_closing() required=true/>
            <ErrorMessage id="closes-error" error=problem/>
            <input
                class="ptg-text-input"
                id="closes"
                name="closes"
                type="time"
                required=true
                aria-describedby=move || wrong().then_some("closes-error")
                aria-invalid=move || wrong().then_some("true")
            />
        </div>
    }
}

fn hint() -> impl IntoView {
    view! {
        <div class="ptg-field ptg-field--error">
            <Label control="hinted" text=t::parts_opening()/>
            <Hint id="hinted-hint" text=t::parts_opening_hint()/>
            <ErrorMessage id="hinted-error" error=Some(t::parts_opening_enter())/>
            <input
                class="ptg-text-input"
                id="hinted"
                name="hinted"
                type="time"
                aria-describedby="hinted-hint hinted-error"
                aria-invalid="true"
            />
        </div>
    }
}

/// What was answered stays, for the person to see what the message is about.
fn filled() -> impl IntoView {
    view! {
        <div class="ptg-field ptg-field--error">
            <Label control="late" text=t::parts_opening()/>
            <ErrorMessage id="late-error" error=Some(t::parts_opening_noon())/>
            <input
                class="ptg-text-input"
                id="late"
                name="late"
                type="time"
                value="13:30"
                aria-describedby="late-error"
                aria-invalid="true"
            />
        </div>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <div class="ptg-field ptg-field--error">
                <Label control="first" text=t::parts_opening()/>
                <ErrorMessage id="first-error" error=Some(t::parts_opening_enter())/>
                <input
                    class="ptg-text-input"
                    id="first"
                    name="first"
                    type="time"
                    aria-describedby="first-error"
                    aria-invalid="true"
                />
            </div>
            <div class="ptg-field ptg-field--error">
                <Label control="second" text=t::parts_closing()/>
                <ErrorMessage id="second-error" error=Some(t::parts_closing_enter())/>
                <input
                    class="ptg-text-input"
                    id="second"
                    name="second"
                    type="time"
                    aria-describedby="second-error"
                    aria-invalid="true"
                />
            </div>
        </div>
    }
}

fn long() -> impl IntoView {
    view! {
        <div class="ptg-field">
            <Label control="long-wrong" text=t::long_label()/>
            <ErrorMessage id="long-wrong-error" error=Some(t::long_error())/>
            <input
                class="ptg-text-input"
                id="long-wrong"
                name="long-wrong"
                type="time"
                aria-describedby="long-wrong-error"
                aria-invalid="true"
            />
        </div>
    }
}
