//! Examples of the SIN input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;
use portage_locales::format::Sin;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    own_rule: title_own_rule,
    masked: sin_input_title_masked,
    #[hidden] readonly: title_readonly,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] group: title_group,
}

fn default() -> impl IntoView {
    view! { <SinInput name="sin"/> }
}

fn hint() -> impl IntoView {
    view! { <SinInput name="hint-sin" hint=t::sin_input_why() required=true/> }
}

fn error() -> impl IntoView {
    view! { <SinInput name="error-sin" error=t::sin_input_enter() value="123 456 78" required=true/> }
}

fn filled() -> impl IntoView {
    view! { <SinInput name="filled-sin" value="130 692 544"/> }
}

fn own_rule() -> impl IntoView {
    let rules = Rules::new().field("applicant-sin", required(t::sin_input_enter()).then(sin()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="sin-rule-summary"/>
            <SinInput name="applicant-sin" hint=t::sin_input_why()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn masked() -> impl IntoView {
    let sin: Sin = "130 692 544".parse().expect("a number made for examples");
    view! { <p>{say(t::sin_input_given())} " " <MaskedSin value=sin/></p> }
}

fn readonly() -> impl IntoView {
    view! { <SinInput name="readonly-sin" value="130 692 544" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <SinInput name="disabled-sin" disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <SinInput name="long-sin" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn group() -> impl IntoView {
    view! {
        <div>
            <SinInput name="own-sin"/>
            <SinInput name="spouse-sin" label=t::sin_input_spouse()/>
        </div>
    }
}
