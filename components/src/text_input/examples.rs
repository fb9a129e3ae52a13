//! Examples of the text input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    kinds: title_kinds,
    units: title_units,
    code: title_code,
    with_button: title_with_button,
    readonly: title_readonly,
    disabled: title_disabled,
    #[hidden] long: title_long,
    #[hidden] label_heading: title_label_heading,
    #[hidden] label_hidden: title_label_hidden,
    #[hidden] widths: title_widths,
    #[hidden] mark: title_mark_words,
    #[hidden] other_language: title_other_language,
}

fn default() -> impl IntoView {
    view! { <TextInput name="full-name" label=t::full_name() autocomplete=Autocomplete::Name/> }
}

fn hint() -> impl IntoView {
    view! {
        <TextInput
            name="phone"
            kind=InputKind::Tel
            label=t::phone()
            hint=t::phone_hint()
            autocomplete=Autocomplete::Tel
            width=Width::Chars15
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <TextInput
            name="email"
            kind=InputKind::Email
            label=t::email()
            hint=t::email_hint()
            error=t::email_enter()
            required=true
            autocomplete=Autocomplete::Email
            spellcheck=false
        />
    }
}

fn filled() -> impl IntoView {
    view! {
        <TextInput
            name="postal-code"
            label=t::postal_code()
            value="K1A 0B1"
            autocomplete=Autocomplete::PostalCode
            autocapitalize=Autocapitalize::Characters
            width=Width::Chars7
        />
    }
}

fn kinds() -> impl IntoView {
    view! {
        <div>
            <TextInput name="website" kind=InputKind::Url label=t::website() hint=t::website_hint() width=Width::Full/>
            <TextInput name="topic" kind=InputKind::Search label=t::topic()/>
        </div>
    }
}

fn units() -> impl IntoView {
    view! {
        <div>
            <TextInput name="rent" label=t::rent() prefix="$" inputmode=InputMode::Decimal width=Width::Chars10/>
            <TextInput name="weight" label=t::weight() suffix="kg" inputmode=InputMode::Decimal width=Width::Chars5/>
        </div>
    }
}

fn code() -> impl IntoView {
    view! {
        <TextInput
            name="file-number"
            label=t::file_number()
            hint=t::file_number_hint()
            inputmode=InputMode::Numeric
            spellcheck=false
            code=true
            width=Width::Chars10
        />
    }
}

fn with_button() -> impl IntoView {
    // It sends the form and says which button did: the server looks the address up.
    let after = || view! { <Button label=t::find() kind=ButtonKind::Secondary name="find"/> };
    view! { <TextInput name="address" label=t::address() after=after autocomplete=Autocomplete::AddressLine1/> }
}

fn readonly() -> impl IntoView {
    view! { <TextInput name="reference" label=t::reference() value="PTG-4821-07" readonly=true code=true/> }
}

fn disabled() -> impl IntoView {
    view! { <TextInput name="spouse" label=t::spouse() hint=t::spouse_hint() disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <TextInput name="long" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn label_heading() -> impl IntoView {
    view! { <TextInput name="heading" label=t::city() label_heading=HeadingLevel::H4/> }
}

fn label_hidden() -> impl IntoView {
    view! { <TextInput name="hidden-label" label=t::city() label_hidden=true/> }
}

fn widths() -> impl IntoView {
    let widths = [
        Width::Chars2,
        Width::Chars3,
        Width::Chars4,
        Width::Chars5,
        Width::Chars7,
        Width::Chars10,
        Width::Chars15,
        Width::Chars20,
        Width::Chars30,
        Width::Full,
    ];
    let field = |width: Width| {
        let name = format!("width-{}", width.as_str());
        view! { <TextInput name=name label=t::city() width=width/> }
    };
    view! { <div>{widths.map(field).collect_view()}</div> }
}

fn mark() -> impl IntoView {
    let find = || view! { <svg width="32" height="44" aria-hidden="true"><circle cx="16" cy="22" r="8" fill="none" stroke="currentColor" stroke-width="2"/></svg> };
    view! { <TextInput name="marked" label=t::topic() required=true mark=t::needed() before=find minlength=3 pattern="[^0-9]*"/> }
}

fn other_language() -> impl IntoView {
    view! { <TextInput name="inuktitut" label=t::inuktitut_name() lang="iu"/> }
}
