//! Examples of the percent input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    stepper: title_number_input_stepper,
    in_form: title_after_submit,
    disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] two: title_number_input_two,
}

fn default() -> impl IntoView {
    view! { <PercentInput name="share" label=t::percent_input_share()/> }
}

fn hint() -> impl IntoView {
    view! { <PercentInput name="rate" label=t::percent_input_rate() hint=t::percent_input_rate_hint()/> }
}

fn error() -> impl IntoView {
    view! {
        <PercentInput
            name="work"
            label=t::percent_input_work()
            error=t::percent_input_work_enter()
            required=true
            decimals=0
        />
    }
}

fn stepper() -> impl IntoView {
    view! {
        <PercentInput
            name="stake"
            label=t::percent_input_share()
            value="50"
            decimals=0
            stepper=true
            step=5
            min=0
            max=100
        />
    }
}

fn filled() -> impl IntoView {
    view! { <PercentInput name="interest" label=t::percent_input_interest() value="4.75"/> }
}

fn in_form() -> impl IntoView {
    let rules = Rules::new().field("part", percentage().min(0).max(100));
    let answers: Answers = [("part", "112.5")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="percent-form-summary" disable_auto_focus=true/>
            <PercentInput name="part" label=t::percent_input_part()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <PercentInput name="bonus" label=t::percent_input_bonus() disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <PercentInput name="long" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true width=Width::Full/> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <PercentInput name="portion" id="portion-one" label=t::percent_input_share()/>
            <PercentInput name="portion" id="portion-two" label=t::percent_input_part()/>
        </div>
    }
}
