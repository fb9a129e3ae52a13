//! Examples of the dialog.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    unsaved: title_dialog_unsaved,
    confirm: title_dialog_confirm,
    beside: title_dialog_beside,
    code: title_dialog_code,
    #[hidden] page: title_dialog_page,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Dialog id="why" title=t::dialog_why() level=HeadingLevel::H4 opener=t::dialog_why()>
            <p>{say(t::dialog_why_text())}</p>
        </Dialog>
    }
}

fn unsaved() -> impl IntoView {
    let unsaved = RwSignal::new(false);
    let typed = Callback::new(move |note: String| unsaved.set(!note.is_empty()));
    let (open, save) = (RwSignal::new(false), ButtonType::Button);
    let saved = Callback::new(move |_| {
        unsaved.set(false);
        open.set(false);
    });
    view! {
        <Dialog id="note" title=t::dialog_note() level=HeadingLevel::H4 opener=t::dialog_note() open unsaved>
            <Textarea name="note-text" label=t::dialog_note_label() on_input=typed/>
            <Button label=t::save() r#type=save on_click=saved/>
        </Dialog>
    }
}

fn confirm() -> impl IntoView {
    let open = RwSignal::new(false);
    let delete = Callback::new(move |_| open.set(false));
    view! {
        <Dialog
            id="delete"
            title=t::dialog_delete_title()
            level=HeadingLevel::H4
            opener=t::dialog_delete()
            opener_kind=ButtonKind::Danger
            close_label=t::dialog_keep_it()
            open
        >
            <p>{say(t::dialog_delete_text())}</p>
            <Button label=t::dialog_delete_yes() kind=ButtonKind::Danger r#type=ButtonType::Button on_click=delete/>
        </Dialog>
    }
}

fn beside() -> impl IntoView {
    view! {
        <Dialog id="hours" title=t::dialog_hours_title() level=HeadingLevel::H4 opener=t::dialog_hours() closes_beside=true>
            <p>{say(t::dialog_hours_text())}</p>
        </Dialog>
    }
}

fn code() -> impl IntoView {
    let open = RwSignal::new(false);
    let check = Callback::new(move |_| open.set(true));
    view! {
        <div>
            <Button label=t::dialog_check() r#type=ButtonType::Button on_click=check/>
            <Dialog id="missing" title=t::dialog_missing() level=HeadingLevel::H4 open>
                <p>{say(t::dialog_missing_text())}</p>
            </Dialog>
        </div>
    }
}

fn page() -> impl IntoView {
    view! {
        <Dialog id="page" title=t::dialog_hours_title() level=HeadingLevel::H4 opener=t::dialog_hours() href=t::home_href()>
            <p>{say(t::dialog_hours_text())}</p>
        </Dialog>
    }
}

fn long() -> impl IntoView {
    view! {
        <Dialog id="long" title=t::long_label() level=HeadingLevel::H4 opener=t::long_button() close_label=t::long_button()>
            <p>{say(t::long_hint())}</p>
            <p>{say(t::long_hint())}</p>
            <p>{say(t::long_hint())}</p>
        </Dialog>
    }
}
