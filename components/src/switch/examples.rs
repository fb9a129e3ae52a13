//! Examples of the switch.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    filled: title_filled,
    words: title_switch_words,
    reveals: title_reveals,
    error: title_error,
    disabled: title_disabled,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Switch name="letters" label=t::switch_letters()/> }
}

fn hint() -> impl IntoView {
    view! { <Switch name="alerts" label=t::switch_alerts() hint=t::switch_alerts_hint()/> }
}

fn filled() -> impl IntoView {
    view! { <Switch name="contrast" label=t::switch_contrast() checked=true/> }
}

fn words() -> impl IntoView {
    view! {
        <Switch name="map" label=t::segmented_control_map() on=t::switch_shown() off=t::switch_hidden() checked=true/>
    }
}

fn reveals() -> impl IntoView {
    let number = || view! { <TextInput name="sms-phone" kind=InputKind::Tel label=t::switch_phone() autocomplete=Autocomplete::Tel width=Width::Chars15/> };
    view! { <Switch name="sms" label=t::switch_alerts() reveals=number/> }
}

fn error() -> impl IntoView {
    view! {
        <Switch
            name="messages"
            label=t::switch_alerts()
            hint=t::switch_alerts_hint()
            error=t::switch_alerts_error()
            checked=true
        />
    }
}

fn disabled() -> impl IntoView {
    view! { <Switch name="print" label=t::switch_letters() checked=true disabled=true/> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Switch name="first" label=t::switch_letters()/>
            <Switch name="second" label=t::switch_contrast()/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <Switch name="long" label=t::switch_long() hint=t::switch_long_hint() checked=true/> }
}
