//! Examples of the warning text.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    word: title_warning_word,
    control: title_warning_control,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <WarningText text=t::warning_fine()/> }
}

fn word() -> impl IntoView {
    view! { <WarningText prefix=t::warning_important() text=t::warning_late()/> }
}

fn control() -> impl IntoView {
    view! {
        <div>
            <WarningText id="final" text=t::warning_final()/>
            <Button label=t::send_application() r#type=ButtonType::Button described_by="final"/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <WarningText text=t::long_hint()/> }
}
