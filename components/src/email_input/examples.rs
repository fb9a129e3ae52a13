//! Examples of the email input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    own_rule: title_own_rule,
    #[hidden] readonly: title_readonly,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] group: title_group,
}

fn default() -> impl IntoView {
    view! { <EmailInput name="email"/> }
}

fn hint() -> impl IntoView {
    view! { <EmailInput name="hint-email" hint=t::email_input_hint() required=true/> }
}

fn error() -> impl IntoView {
    view! { <EmailInput name="error-email" error=t::email_input_enter() value="alex.example.ca" required=true/> }
}

fn filled() -> impl IntoView {
    view! { <EmailInput name="filled-email" value="alex.tremblay@example.ca"/> }
}

fn own_rule() -> impl IntoView {
    let rules = Rules::new().field(
        "work-email",
        required(t::email_input_enter())
            .then(email())
            .then(email_at(&["canada.ca", "gc.ca"]))
            .then(own_email()),
    );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="email-rule-summary"/>
            <EmailInput name="work-email" label=t::work_email() hint=t::email_input_work()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn readonly() -> impl IntoView {
    view! { <EmailInput name="readonly-email" value="alex.tremblay@example.ca" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <EmailInput name="disabled-email" disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <EmailInput name="long-email" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn group() -> impl IntoView {
    view! {
        <div>
            <EmailInput name="own-email"/>
            <EmailInput name="manager-email" label=t::email_input_manager() of_another=true/>
        </div>
    }
}
