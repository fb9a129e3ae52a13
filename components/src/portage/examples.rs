//! Examples of the provider.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    other_language: title_other_language,
    theme: title_theme,
    switch: title_switch,
}

fn default() -> impl IntoView {
    view! { <TextInput name="city" label=t::city() autocomplete=Autocomplete::AddressLevel2/> }
}

fn other_language() -> impl IntoView {
    view! {
        <Portage locale=Locale::FrCa>
            <TextInput name="ville" label=t::city() hint=t::city_hint()/>
        </Portage>
    }
}

fn theme() -> impl IntoView {
    view! {
        <Portage locale=use_language() theme="canada">
            <Button label=t::save() r#type=ButtonType::Button/>
        </Portage>
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
            <TextInput name="note" label=t::full_name() error=t::full_name_enter()/>
            <Button label=t::switch_language() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=turn/>
        </Portage>
    }
}
