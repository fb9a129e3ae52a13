//! Examples of the phone input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    international: phone_input_title_international,
    extension: phone_input_title_extension,
    error: title_error,
    filled: title_filled,
    check_on_change: title_check_on_change,
    #[hidden] switch: title_switch,
    #[hidden] readonly: title_readonly,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] group: title_group,
}

fn default() -> impl IntoView {
    view! { <PhoneInput name="phone"/> }
}

fn international() -> impl IntoView {
    view! { <PhoneInput name="abroad-phone" international=true required=true/> }
}

fn extension() -> impl IntoView {
    view! { <PhoneInput name="work-phone" label=t::phone_input_work() extension=true/> }
}

fn error() -> impl IntoView {
    view! { <PhoneInput name="error-phone" error=t::phone_input_enter() value="555-1234" required=true/> }
}

fn filled() -> impl IntoView {
    view! { <PhoneInput name="filled-phone" value="613-555-1234"/> }
}

fn check_on_change() -> impl IntoView {
    let rules = Rules::new().field("home-phone", required(t::phone_input_enter()).then(phone()));
    view! {
        <Form rules check_on=CheckOn::Change action=t::demo_href()>
            <ErrorSummary id="phone-change-summary"/>
            <PhoneInput name="home-phone" international=true extension=true/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn switch() -> impl IntoView {
    let language = Language::new(use_language().get_untracked());
    let turn = Callback::new(move |_| {
        language.set(if language.get_untracked() == locales::Locale::EnCa {
            locales::Locale::FrCa
        } else {
            locales::Locale::EnCa
        });
    });
    view! {
        <Portage locale=language>
            <PhoneInput name="switched-phone" extension=true/>
            <Button label=t::switch_language() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=turn/>
        </Portage>
    }
}

fn readonly() -> impl IntoView {
    view! { <PhoneInput name="readonly-phone" value="613-555-1234" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <PhoneInput name="disabled-phone" disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <PhoneInput name="long-phone" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn group() -> impl IntoView {
    view! {
        <div>
            <PhoneInput name="own-phone"/>
            <PhoneInput name="emergency-phone" label=t::phone_input_emergency() of_another=true/>
        </div>
    }
}
