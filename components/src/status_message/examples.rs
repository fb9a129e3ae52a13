//! Examples of the status message.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    kinds: title_status_kinds,
    field: title_status_field,
    after_press: title_status_press,
    #[hidden] prefix: title_mark_words,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <StatusMessage text=t::parts_hours_sent()/> }
}

fn kinds() -> impl IntoView {
    view! {
        <div>
            <StatusMessage kind=StatusKind::Success text=t::parts_saved()/>
            <StatusMessage kind=StatusKind::Warning text=t::parts_closed_soon()/>
            <StatusMessage kind=StatusKind::Information text=t::parts_hours_sent()/>
        </div>
    }
}

fn field() -> impl IntoView {
    view! {
        <div>
            <TextInput name="permit-status" label=t::permit() value="4411-2" described_by="permit-found"/>
            <StatusMessage id="permit-found" kind=StatusKind::Success text=t::parts_permit_found()/>
        </div>
    }
}

fn after_press() -> impl IntoView {
    let saved = RwSignal::new(false);
    let message = move || {
        let text = t::parts_saved();
        saved
            .get()
            .then(|| view! { <StatusMessage kind=StatusKind::Success text announced=true/> })
    };
    view! {
        <div>
            <Button label=t::save() r#type=ButtonType::Button on_click=move |_| saved.set(true)/>
            {message}
        </div>
    }
}

fn prefix() -> impl IntoView {
    view! { <StatusMessage kind=StatusKind::Warning prefix=t::parts_important() text=t::parts_closed_soon()/> }
}

fn long() -> impl IntoView {
    view! { <StatusMessage kind=StatusKind::Warning text=t::long_hint()/> }
}
