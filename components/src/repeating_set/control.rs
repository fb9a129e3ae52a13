//! Rows that come and go on the page: the focus follows, and everyone is told.

use crate::field::tell_element;
use crate::form::{After, Answers, FormContext, Row, RowSet, of_form};
use crate::portage::{Announcer, use_announcer};
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

#[derive(Clone, Copy)]
pub(super) struct Control {
    pub set: RwSignal<RowSet>,
    name: StoredValue<String>,
    id: StoredValue<String>,
    legend: Callback<u32, Text>,
    announcer: Option<Announcer>,
    form: Option<FormContext>,
}

/// `trip-add`: name of a button, or of something else that the set sends.
pub(super) fn part(name: &str, part: &str) -> String {
    [name, "-", part].concat()
}

impl Control {
    pub fn new(set: RowSet, name: String, id: String, legend: Callback<u32, Text>) -> Self {
        Self {
            set: RwSignal::new(set),
            name: StoredValue::new(name),
            id: StoredValue::new(id),
            legend,
            announcer: use_announcer(),
            form: FormContext::current(),
        }
    }

    pub fn part(self, of: &str) -> String {
        self.name.with_value(|name| part(name, of))
    }

    /// `id` of a row or of a button: two sets of one name have ids of their own.
    pub fn id_of(self, of: &str) -> String {
        self.id.with_value(|id| part(id, of))
    }

    pub fn set_name(self) -> String {
        self.name.get_value()
    }

    /// Words of a row, given its number.
    pub fn legend(self) -> Callback<u32, Text> {
        self.legend
    }

    /// The row as its fields know it.
    pub fn row(self, id: u32) -> Row {
        let number = self.set.with_untracked(|set| set.number(id));
        self.name
            .with_value(|name| Row::new(name, &id.to_string(), number))
    }

    /// The row's number now.
    pub fn number(self, id: u32) -> Signal<u32> {
        Signal::derive(move || self.set.with(|set| set.number(id)))
    }

    /// Words of a row that follow its number: `words` is given it.
    pub fn numbered(self, id: u32, words: Callback<u32, Text>) -> Text {
        let number = self.number(id);
        Text::computed(move |locale| words.run(number.get()).get(locale))
    }

    pub fn add(self, event: &ev::MouseEvent) {
        event.prevent_default();
        let Some(Some(id)) = self.set.try_update(RowSet::add) else {
            return;
        };
        self.say(id, messages::repeating_set_added);
        self.go_on(After::Row(id));
    }

    pub fn remove(self, id: u32, event: &ev::MouseEvent) {
        event.prevent_default();
        let Some(Some(after)) = self.set.try_update(|set| set.remove(id)) else {
            return;
        };
        self.say(id, messages::repeating_set_removed);
        self.go_on(after);
    }

    pub fn undo(self, event: &ev::MouseEvent) {
        event.prevent_default();
        let Some(Some(id)) = self.set.try_update(RowSet::undo) else {
            return;
        };
        self.say(id, messages::repeating_set_restored);
        self.go_on(After::Row(id));
    }

    /// "Trip 2 was removed.", while it can come back.
    pub fn removed_text(self) -> Text {
        Text::computed(move |locale| match self.removed_legend() {
            Some(legend) => messages::repeating_set_removed(legend).get(locale),
            None => "".into(),
        })
    }

    pub fn undo_label(self) -> Text {
        Text::computed(move |locale| {
            let legend = self.removed_legend().unwrap_or_default();
            messages::repeating_set_undo(legend).get(locale)
        })
    }

    fn removed_legend(self) -> Option<Text> {
        let number = self
            .set
            .with(|set| set.removed().map(|id| set.number(id)))?;
        Some(self.legend.run(number))
    }

    fn say(self, id: u32, words: fn(Text) -> Text) {
        let (number, full) = self
            .set
            .with_untracked(|set| (set.number(id), !set.can_add()));
        let most = self.set.with_untracked(RowSet::most);
        let mut said = words(self.legend.run(number));
        if full {
            said = messages::repeating_set_said_full(said, messages::repeating_set_full(most));
        }
        if let Some(announcer) = self.announcer {
            announcer.announce(said);
        }
    }

    /// Moves the focus once the rows are as they should be, and lets the form look again: a
    /// problem of the set, or of a row that is gone, may be mended, and one that stands must name
    /// its row by the number that the row has now.
    fn go_on(self, after: After) {
        let set = self.id.get_value();
        request_animation_frame(move || {
            let to = match after {
                After::Row(id) => legend_of(&part(&set, &id.to_string())),
                After::Add => by_id(&part(&set, "add")),
            };
            if let Some(to) = to {
                let _ = to.focus();
            }
            if let Some(set) = by_id(&set) {
                tell_element(&set, "input");
                if let Some(form) = self.form
                    && let Some(answers) = answers_around(&set)
                {
                    form.renumber(&self.name.get_value(), &answers);
                }
            }
        });
    }
}

fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn answers_around(set: &web_sys::Element) -> Option<Answers> {
    of_form(&set.closest("form").ok()??.dyn_into().ok()?)
}

/// The legend of a row, able to take the focus: it says where the person is, and the next Tab
/// leads to the row's first field.
fn legend_of(row: &str) -> Option<HtmlElement> {
    let legend = by_id(row)?.query_selector("legend").ok()??;
    legend.set_attribute("tabindex", "-1").ok()?;
    legend.dyn_into().ok()
}
