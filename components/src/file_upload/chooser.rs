use super::Capture;
use super::files::Files;
use crate::effect::effect;
use crate::element::{Node, view};
use crate::error_message::ErrorMessage;
use crate::field::{Field, mark_heard};
use crate::focus::focus_soon;
use crate::form::FileKind;
use crate::portage::say;
use leptos::{ev, prelude::*};
use portage_locales::Text;
use wasm_bindgen::JsCast;

/// What people choose files with: the native control, and in its place, once the page is alive, a
/// button in the page's language and an area to drop files on.
///
/// The native control says "Choose File" and "No file chosen" in the language of the browser, and
/// could not hold files that were uploaded already.
pub(super) struct Chooser {
    pub label: Text,
    pub accept: Vec<FileKind>,
    pub capture: Option<Capture>,
    pub choose: Text,
    pub drop: Text,
    pub none: Text,
    pub chosen: fn(u32) -> Text,
    pub error_prefix: Option<Text>,
    /// `id` of the form, where the field stands outside.
    pub form: Option<String>,
}

impl Chooser {
    pub fn view(self, field: &Field, files: Files) -> Node {
        let Self {
            label,
            accept,
            capture,
            choose,
            drop,
            none,
            chosen,
            error_prefix,
            form,
        } = self;
        enliven(files);
        let (alive, id, disabled) = (files.alive, field.id.clone(), files.disabled);
        let needed = field.required;
        let notice_id = [&id, "-notice"].concat();
        let described_by = and_notice(field.notes.described_by(), files, notice_id.clone());
        let invalid = field.notes.invalid();
        let choose = say(choose);
        let state = state(files, say(none), chosen);
        let mark = mark_heard(needed, field.mark.clone());
        let name = name(say(label), mark, state, choose);
        let dormant = Signal::derive(move || !alive.get());
        view! {
            <div
                class="ptg-file-upload__area"
                data-live=""
                on:dragover=move |event| drag(&event, files)
                on:dragleave=move |event| leave(&event, files)
                on:drop=move |event| let_fall(&event, files)
            >
                // The label, the summary and the browser's own links lead to whichever is seen.
                <input
                    class="ptg-file-upload__native"
                    type="file"
                    id=either(&id, &[&id, "-native"].concat(), alive)
                    name=field.name.clone()
                    accept=accepted(&accept)
                    multiple=files.multiple
                    capture=capture.map(Capture::as_str)
                    // Outside a form of ours browsers would complain about what nobody sees.
                    required=Signal::derive(move || needed && !alive.get())
                    disabled=disabled
                    hidden=alive
                    form=form
                    aria-describedby=described_by
                    aria-invalid=Signal::derive(move || invalid.get().filter(|_| !alive.get()))
                    node_ref=files.input
                    on:change=move |_| files.take_native()
                    on:cancel=move |_: web_sys::Event| files.sync()
                />
                <button
                    class="ptg-button ptg-button--secondary"
                    type="button"
                    id=either(&[&id, "-button"].concat(), &id, alive)
                    hidden=dormant
                    disabled=disabled
                    aria-label=name
                    aria-describedby=described_by
                    aria-invalid=invalid
                    on:click=move |_| files.open()
                >
                    {choose}
                </button>
                // The button says it.
                <span hidden=dormant aria-hidden="true">{state}</span>
                <span class="ptg-file-upload__drop" hidden=dormant>{say(drop)}</span>
                <ErrorMessage id=notice_id error=files.notice prefix=error_prefix/>
            </div>
        }
    }
}

impl Files {
    /// Opens the browser's own window to choose.
    fn open(self) {
        let Some(input) = self.input.get_untracked() else {
            return;
        };
        // An empty control says that something was chosen even if it is the same file again, as it
        // was mended. Only where the browser tells that the person chose nothing after all.
        if !self.uploads() && js_sys::Reflect::has(&input, &"oncancel".into()) == Ok(true) {
            input.set_value("");
        }
        input.click();
    }

    /// Takes what the native control holds.
    fn take_native(self) {
        let held = self.input.get_untracked().and_then(|input| input.files());
        let held = held.map(of_list).unwrap_or_default();
        if held.is_empty() {
            self.sync();
        } else {
            self.add(held);
        }
    }
}

/// Takes over from the native control, with the files that were chosen before, and with the focus.
fn enliven(files: Files) {
    effect(move |_| {
        let Some(input) = files.input.get() else {
            return;
        };
        if files.alive.get_untracked() {
            return;
        }
        let focused = document().active_element().as_ref() == Some(input.as_ref());
        let chosen = input.files().map(of_list).unwrap_or_default();
        files.alive.set(true);
        if !chosen.is_empty() {
            files.add(chosen);
        }
        if focused {
            focus_soon(files.id.get_value());
        }
        let reset = window_event_listener(ev::reset, move |event| {
            let form = files.input.get_untracked().and_then(|input| input.form());
            if form.is_some_and(|form| event.target().as_ref() == Some(form.as_ref())) {
                files.clear();
            }
        });
        on_cleanup(move || reset.remove());
    });
}

/// What the button is called: the question, whether it must be answered, how it stands, and what
/// a press does.
fn name(
    label: Signal<String>,
    mark: Option<Text>,
    state: Signal<String>,
    choose: Signal<String>,
) -> Signal<String> {
    let mark = mark.map(say);
    Signal::derive(move || {
        let mark = mark.map_or_else(String::new, |mark| [" ", &mark.get()].concat());
        [&label.get(), &mark, ", ", &state.get(), ", ", &choose.get()].concat()
    })
}

/// What describes the field, and after it the notice while there is one.
fn and_notice(
    described_by: Signal<Option<String>>,
    files: Files,
    notice: String,
) -> Signal<Option<String>> {
    Signal::derive(move || {
        let ids = described_by.get();
        if files.notice.with(Option::is_none) {
            return ids;
        }
        Some(ids.map_or_else(|| notice.clone(), |ids| [&ids, " ", &notice].concat()))
    })
}

fn state(files: Files, none: Signal<String>, chosen: fn(u32) -> Text) -> Signal<String> {
    Signal::derive(move || match files.lines.with(Vec::len) {
        0 => none.get(),
        count => chosen(count as u32).get(files.language.get()).into_owned(),
    })
}

fn either(before: &str, after: &str, alive: RwSignal<bool>) -> Signal<String> {
    let (before, after) = (before.to_owned(), after.to_owned());
    Signal::derive(move || if alive.get() { &after } else { &before }.clone())
}

/// Ends of names for people's computers, media types for their phones.
fn accepted(kinds: &[FileKind]) -> Option<String> {
    let mut list = String::new();
    for kind in kinds {
        for extension in kind.extensions() {
            list.push('.');
            list.push_str(extension);
            list.push(',');
        }
        for media_type in kind.media_types() {
            list.push_str(media_type);
            list.push(',');
        }
    }
    list.pop();
    (!list.is_empty()).then_some(list)
}

fn of_list(list: web_sys::FileList) -> Vec<web_sys::File> {
    (0..list.length()).filter_map(|at| list.item(at)).collect()
}

fn drag(event: &ev::DragEvent, files: Files) {
    let holds_files = event
        .data_transfer()
        .is_some_and(|held| held.types().includes(&"Files".into(), 0));
    if !files.takes() || !holds_files {
        return;
    }
    event.prevent_default();
    files.hover(event, true);
}

fn leave(event: &ev::DragEvent, files: Files) {
    let to: Option<web_sys::Node> = event.related_target().and_then(|to| to.dyn_into().ok());
    let inside = area(event).is_some_and(|area| to.is_some() && area.contains(to.as_ref()));
    if !inside {
        files.hover(event, false);
    }
}

fn let_fall(event: &ev::DragEvent, files: Files) {
    if !files.takes() {
        return;
    }
    event.prevent_default();
    if let Some(area) = area(event) {
        let _ = area.remove_attribute("data-over");
    }
    let held = event.data_transfer().and_then(|held| held.files());
    let held = held.map(of_list).unwrap_or_default();
    if !held.is_empty() {
        files.add(held);
    }
}

impl Files {
    /// Whether files can be dropped now.
    fn takes(self) -> bool {
        self.alive.get_untracked() && !self.disabled.get_untracked()
    }

    /// Shows and says, once, whether what is dragged lies over the area. Said after what is being
    /// said it would come too late: the hand moves on.
    fn hover(self, event: &ev::DragEvent, over: bool) {
        let Some(area) = area(event) else {
            return;
        };
        if area.has_attribute("data-over") == over {
            return;
        }
        let _ = area.toggle_attribute("data-over");
        self.interrupt(self.drag.with_value(
            |(entered, left)| {
                if over { entered.clone() } else { left.clone() }
            },
        ));
    }
}

fn area(event: &ev::DragEvent) -> Option<web_sys::Element> {
    event.current_target()?.dyn_into().ok()
}
