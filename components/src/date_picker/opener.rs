use super::dialog::dialog_view;
use super::grid::focus_day;
use super::state::{Calendar, date_text};
use crate::date_input::{enter, typed};
use crate::element::{Node, view};
use crate::field::live;
use crate::form::DateAnswer;
use crate::portage::{say, use_announcer, use_language};
use leptos::task::{spawn_local, tick};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// The button and the dialog that it opens. It serves only who has wasm: until then it keeps its
/// place, so that nothing moves under a finger, but cannot be seen or reached.
#[derive(Clone)]
pub(super) struct Opener {
    /// `id` of the group of parts.
    pub id: String,
    pub legend: Text,
    pub label: Option<Text>,
    pub disabled: Signal<bool>,
    pub calendar: Calendar,
    /// The parts that are typed.
    pub parts: NodeRef<html::Div>,
    pub dead: RwSignal<bool>,
}

impl Opener {
    /// Follows what is typed, from the moment when the page is alive.
    pub fn follow(&self) {
        let (id, calendar, dead) = (self.id.clone(), self.calendar, self.dead);
        live(self.parts, move |_| {
            calendar.follow(DateAnswer::of(typed(&id)).date());
            dead.set(false);
        });
    }

    pub fn view(self) -> Node {
        let Self {
            id,
            legend,
            label,
            disabled,
            calendar,
            dead,
            ..
        } = self;
        let (button, dialog, grid) = (
            NodeRef::<html::Button>::new(),
            NodeRef::<html::Dialog>::new(),
            NodeRef::<html::Table>::new(),
        );
        let opened = RwSignal::new(false);
        let open = move |_| {
            calendar.start();
            opened.set(true);
            spawn_local(async move {
                tick().await;
                if let Some(dialog) = dialog.get_untracked() {
                    let _ = dialog.show_modal();
                    focus_day(grid);
                }
            });
        };
        let close = move || {
            if let Some(dialog) = dialog.get_untracked() {
                dialog.close();
            }
        };
        // By Escape, by the way back of a telephone, or by a button: some browsers do not give the
        // focus back to a button that was clicked.
        let closed = move |_| {
            opened.set(false);
            if let Some(button) = button.get_untracked() {
                let _ = button.focus();
            }
        };
        let announcer = use_announcer();
        let group = id.clone();
        let choose = Callback::new(move |cell: u8| {
            let Some(date) = calendar.choose(cell) else {
                return;
            };
            enter(&group, date);
            // Else what lies behind the dialog says nothing.
            close();
            if let Some(announcer) = announcer {
                announcer.announce(messages::date_picker_announced(date_text(date)));
            }
        });
        let close = Callback::new(move |_| close());

        let visible = say(label.unwrap_or_else(messages::date_picker_open));
        let purpose = purpose(legend.clone(), calendar);
        let part = |part: &str| {
            let id = [&id, part].concat();
            // The closed dialog is empty: what it would be named by is not there.
            Signal::derive(move || opened.get().then(|| id.clone()))
        };
        let (title, help) = (part("-calendar-title"), part("-calendar-help"));
        let content = move || {
            // Its type would else be too deep for the compiler in a service's own page.
            let view =
                || dialog_view(calendar, &id, legend.clone(), grid, choose, close).into_any();
            opened.get().then(view)
        };
        view! {
            <div class="ptg-date-picker">
                <button
                    class="ptg-button ptg-button--secondary ptg-date-picker__open"
                    type="button"
                    aria-haspopup="dialog"
                    data-live=""
                    hidden=dead
                    disabled=disabled
                    node_ref=button
                    on:click=open
                >
                    <span>{visible}<span class="ptg-visually-hidden">{purpose}</span></span>
                </button>
                <dialog
                    class="ptg-date-picker__dialog"
                    aria-labelledby=title
                    aria-describedby=help
                    node_ref=dialog
                    on:close=closed
                >
                    {content}
                </dialog>
            </div>
        }
    }
}

/// After the words on the button, for who hears it among many: which date, and the one chosen.
fn purpose(legend: Text, calendar: Calendar) -> Signal<String> {
    let language = use_language();
    Signal::derive(move || {
        let locale = language.get();
        let legend = legend.get(locale);
        match calendar.chosen() {
            Some(date) => [", ", &legend, ", ", &date_text(date).get(locale)].concat(),
            None => [", ", &legend].concat(),
        }
    })
}
