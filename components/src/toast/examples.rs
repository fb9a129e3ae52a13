//! Examples of the toast.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    in_page: title_toast_page,
    pass: title_toast_pass,
    history: title_toast_history,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let toasts = Toasts::new();
    let save = Callback::new(move |_| toasts.show(MessageKind::Success, t::toast_saved()));
    view! {
        <div>
            <Button label=t::toast_save() r#type=ButtonType::Button on_click=save/>
            <Toast toasts/>
        </div>
    }
}

fn in_page() -> impl IntoView {
    let toasts = Toasts::new();
    toasts.show(MessageKind::Information, t::toast_printed());
    toasts.show(MessageKind::Success, t::toast_saved());
    toasts.show(MessageKind::Warning, t::toast_offline());
    toasts.show(MessageKind::Danger, t::toast_not_saved());
    view! { <Toast toasts in_page=true/> }
}

fn pass() -> impl IntoView {
    let toasts = Toasts::new();
    let copy = Callback::new(move |_| toasts.pass(MessageKind::Success, t::toast_copied()));
    view! {
        <div>
            <Button label=t::toast_copy() r#type=ButtonType::Button on_click=copy/>
            <Toast toasts in_page=true/>
        </div>
    }
}

fn history() -> impl IntoView {
    let toasts = Toasts::new();
    toasts.show(MessageKind::Information, t::toast_printed());
    let copy = Callback::new(move |_| toasts.pass(MessageKind::Success, t::toast_copied()));
    view! {
        <div>
            <Toast toasts in_page=true/>
            <Button label=t::toast_copy() r#type=ButtonType::Button on_click=copy/>
            <ToastHistory toasts level=HeadingLevel::H4/>
        </div>
    }
}

fn long() -> impl IntoView {
    let (toasts, none) = (Toasts::new(), Toasts::new());
    toasts.show(MessageKind::Warning, t::long_hint());
    view! {
        <div>
            <Toast toasts in_page=true/>
            <ToastHistory toasts=none level=HeadingLevel::H4/>
        </div>
    }
}
