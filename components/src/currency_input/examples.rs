//! Examples of the currency input.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::locales::format::Currency;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    whole: title_currency_input_whole,
    usd: title_currency_input_usd,
    stepper: title_number_input_stepper,
    in_form: title_after_submit,
    switch: title_switch,
    readonly: title_readonly,
    disabled: title_disabled,
    #[hidden] negative: title_number_input_negatives,
    #[hidden] long: title_long,
    #[hidden] two: title_number_input_two,
}

fn default() -> impl IntoView {
    view! { <CurrencyInput name="income" label=t::currency_input_income()/> }
}

fn hint() -> impl IntoView {
    view! { <CurrencyInput name="donation" label=t::currency_input_donation() hint=t::currency_input_donation_hint()/> }
}

fn error() -> impl IntoView {
    view! {
        <CurrencyInput
            name="fee"
            label=t::currency_input_fee()
            error=t::currency_input_fee_enter()
            required=true
        />
    }
}

fn filled() -> impl IntoView {
    view! { <CurrencyInput name="rent" label=t::rent() label_has_unit=true value="1234.5"/> }
}

fn whole() -> impl IntoView {
    view! { <CurrencyInput name="budget" label=t::currency_input_budget() value="125000" whole=true/> }
}

fn usd() -> impl IntoView {
    view! { <CurrencyInput name="purchase" label=t::currency_input_purchase() currency=Currency::Usd value="80"/> }
}

fn stepper() -> impl IntoView {
    view! {
        <CurrencyInput
            name="pledge"
            label=t::currency_input_donation()
            hint=t::currency_input_donation_hint()
            value="20"
            whole=true
            stepper=true
            step=5
            min=5
        />
    }
}

fn in_form() -> impl IntoView {
    let rules = Rules::new().field("salary", money().min(0).max(500_000));
    let answers: Answers = [("salary", "600000")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="currency-form-summary" disable_auto_focus=true/>
            <CurrencyInput name="salary" label=t::currency_input_salary()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn switch() -> impl IntoView {
    let language = Language::new(use_language().get_untracked());
    let turn = Callback::new(move |_| {
        language.set(if language.get_untracked() == Locale::EnCa {
            Locale::FrCa
        } else {
            Locale::EnCa
        });
    });
    view! {
        <Portage locale=language>
            <CurrencyInput name="savings" label=t::currency_input_savings() value="-1234.5" negatives=true/>
            <Button label=t::switch_language() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=turn/>
        </Portage>
    }
}

fn readonly() -> impl IntoView {
    view! { <CurrencyInput name="balance" label=t::currency_input_balance() value="48.2" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <CurrencyInput name="refund" label=t::currency_input_refund() disabled=true/> }
}

fn negative() -> impl IntoView {
    view! { <CurrencyInput name="result" label=t::currency_input_result() value="-2500" negatives=true/> }
}

fn long() -> impl IntoView {
    view! { <CurrencyInput name="long" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true width=Width::Full/> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <CurrencyInput name="amount" id="amount-one" label=t::currency_input_income()/>
            <CurrencyInput name="amount" id="amount-two" label=t::currency_input_salary()/>
        </div>
    }
}
