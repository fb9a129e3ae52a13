//! Examples of the attestation.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    form: title_attestation_form,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    message: title_attestation_message,
    #[hidden] disabled: title_disabled,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn statements() -> Vec<Choice> {
    vec![
        Choice::new("true", t::attestation_true()),
        Choice::new("change", t::attestation_change()).hint(t::attestation_change_hint()),
    ]
}

fn default() -> impl IntoView {
    view! { <Attestation name="confirm" legend=t::attestation_confirm() statements=statements()/> }
}

fn form() -> impl IntoView {
    let rules = Rules::new().group("attest", attested(&["true", "change"]));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="attestation-summary"/>
            <Attestation name="attest" legend=t::attestation_confirm() statements=statements()/>
            <Button label=t::send_application()/>
        </Form>
    }
}

fn hint() -> impl IntoView {
    view! {
        <Attestation
            name="proof"
            legend=t::attestation_confirm()
            hint=t::attestation_hint()
            statements=statements()
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <Attestation
            name="missing"
            legend=t::attestation_confirm()
            error=locales::messages::attestation_tick_all(2u32)
            required=true
            statements=statements()
        />
    }
}

fn filled() -> impl IntoView {
    let confirmed = ["true", "change"].map(str::to_owned).to_vec();
    view! {
        <Attestation
            name="confirmed"
            legend=t::attestation_confirm()
            values=Signal::stored(confirmed)
            statements=statements()
        />
    }
}

fn message() -> impl IntoView {
    let codes = ["mine", "true"];
    let asked = choices().among(&codes).all(t::attestation_own_message());
    let statements = [
        Choice::new("mine", t::attestation_mine()),
        Choice::new("true", t::attestation_true()),
    ];
    view! {
        <Form rules=Rules::new().group("own", asked) action=t::demo_href()>
            <ErrorSummary id="own-summary"/>
            <Attestation name="own" legend=t::attestation_confirm() statements/>
            <Button label=t::send_application()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <Attestation name="later" legend=t::attestation_confirm() disabled=true statements=statements()/> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Attestation name="one" legend=t::attestation_confirm() statements=statements()/>
            <Attestation name="other" legend=t::attestation_long() statements=statements()/>
        </div>
    }
}

fn long() -> impl IntoView {
    let statements = [
        Choice::new("right", t::attestation_long_one()),
        Choice::new("none", t::attestation_long_two()).hint(t::long_hint()),
    ];
    view! {
        <Attestation
            name="long"
            legend=t::attestation_long()
            error=locales::messages::attestation_tick_all(2u32)
            statements
        />
    }
}
