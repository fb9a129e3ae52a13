//! Examples of the postal code input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    country: postal_code_input_title_country,
    #[hidden] readonly: title_readonly,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] group: title_group,
}

fn default() -> impl IntoView {
    view! { <PostalCodeInput name="postal-code"/> }
}

fn hint() -> impl IntoView {
    view! { <PostalCodeInput name="hint-postal-code" hint=t::postal_code_input_find() required=true/> }
}

fn error() -> impl IntoView {
    view! { <PostalCodeInput name="error-postal-code" error=t::postal_code_enter() value="KIA OB1" required=true/> }
}

fn filled() -> impl IntoView {
    view! { <PostalCodeInput name="filled-postal-code" value="K1A 0B1"/> }
}

fn country() -> impl IntoView {
    let rules = Rules::new()
        .field(
            "office-country",
            required(t::postal_code_input_country_enter()),
        )
        .field(
            "office-code",
            required(t::postal_code_enter()).then(postal_code_for("office-country")),
        );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="postal-country-summary"/>
            <TextInput name="office-country" label=t::postal_code_input_country() hint=t::postal_code_input_country_hint() width=Width::Chars2/>
            <PostalCodeInput name="office-code" country="office-country" of_another=true/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn readonly() -> impl IntoView {
    view! { <PostalCodeInput name="readonly-postal-code" value="K1A 0B1" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <PostalCodeInput name="disabled-postal-code" disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <PostalCodeInput name="long-postal-code" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn group() -> impl IntoView {
    view! {
        <div>
            <PostalCodeInput name="home-postal-code" section="section-home"/>
            <PostalCodeInput name="school-postal-code" label=t::postal_code_input_school() of_another=true/>
        </div>
    }
}
