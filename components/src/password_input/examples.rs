//! Examples of the password input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    new: title_password_input_new,
    rules: title_password_input_rules,
    error: title_error,
    two: title_password_input_two,
    own_need: title_password_input_own_need,
    disabled: title_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <PasswordInput name="password"/> }
}

fn hint() -> impl IntoView {
    view! {
        <PasswordInput
            name="current"
            label=t::password_input_current()
            hint=t::password_input_current_hint()
        />
    }
}

fn new() -> impl IntoView {
    let needs = vec![
        PasswordNeed::length(12),
        PasswordNeed::both_cases(),
        PasswordNeed::digit(),
        PasswordNeed::symbol(),
    ];
    view! {
        <PasswordInput
            name="chosen"
            label=t::password_input_new()
            hint=t::password_input_new_hint()
            needs
        />
    }
}

fn rules() -> impl IntoView {
    let rules = Rules::new().field(
        "account-password",
        required(t::password_input_choose()).then(new_password([PasswordNeed::length(15)])),
    );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="password-rules-summary"/>
            <PasswordInput name="account-password" label=t::password_input_new()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn error() -> impl IntoView {
    view! {
        <PasswordInput
            name="wrong"
            label=t::password_input_current()
            error=t::password_input_wrong()
            required=true
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <PasswordInput name="old" label=t::password_input_current()/>
            <PasswordInput
                name="replacement"
                label=t::password_input_new()
                needs=vec![PasswordNeed::length(12)]
            />
        </div>
    }
}

fn own_need() -> impl IntoView {
    // In both languages, and without accents as well.
    let is_month = |word: &str| {
        let months = "january february march april may june july august september october november \
            december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre \
            decembre";
        let word = locales::collation::fold(word);
        months.split(' ').any(|month| month == word)
    };
    let months = PasswordNeed::new(t::password_input_plate(), move |password| {
        let mut words = password.split(|c: char| !c.is_alphabetic());
        !password.is_empty() && !words.any(is_month)
    });
    view! {
        <PasswordInput
            name="no-month"
            label=t::password_input_new()
            needs=vec![PasswordNeed::length(12), months]
        />
    }
}

fn disabled() -> impl IntoView {
    view! {
        <PasswordInput
            name="kept"
            label=t::password_input_kept()
            hint=t::password_input_kept_hint()
            disabled=true
        />
    }
}

fn long() -> impl IntoView {
    view! {
        <PasswordInput
            name="long-password"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            required=true
            needs=vec![PasswordNeed::length(12), PasswordNeed::both_cases()]
        />
    }
}
