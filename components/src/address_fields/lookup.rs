use super::Address;
use crate::combobox::{Combobox, ComboboxKind, ComboboxOption, ComboboxSource};
use crate::element::{Node, view};
use crate::field::{Group, tell_element};
use crate::portage::{asleep, use_announcer, use_language};
use js_sys::Reflect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portage_locales::{Locale, messages};
use std::pin::Pin;
use std::sync::Arc;

/// No address could be looked up: no connection, or the service failed. The person is told
/// nothing, for nothing is lost: the fields are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookupFailed;

/// What a look-up answers, later.
pub type LookupReply<T> = Pin<Box<dyn Future<Output = Result<T, LookupFailed>>>>;

/// Where a service looks addresses up. It is asked in the browser only, when the person pauses
/// after three letters; ask your own server there, for a page must call no other host.
pub trait AddressLookup: Send + Sync + 'static {
    /// Addresses that begin like what was typed, the best first; ten are plenty.
    fn suggest(&self, typed: String, locale: Locale) -> LookupReply<Vec<FoundAddress>>;

    /// The parts of the address that the person chose, by its `id`.
    fn address(&self, id: String) -> LookupReply<Address>;
}

/// One address that a look-up suggests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundAddress {
    /// What the look-up knows it by.
    pub id: String,
    /// The address on one line, as the person reads it.
    pub text: String,
}

impl FoundAddress {
    /// The address `text`, which the look-up knows as `id`.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
        }
    }
}

/// A look-up as a prop takes it.
#[derive(Clone)]
pub struct Lookup(Arc<dyn AddressLookup>);

impl<L: AddressLookup> From<L> for Lookup {
    fn from(lookup: L) -> Self {
        Self(Arc::new(lookup))
    }
}

/// The field that searches. It is shown once the page is alive: before, or without wasm, it could
/// do nothing. What is typed there is an answer to no question, and no rule keeps it.
pub(super) fn view(lookup: Lookup, group: &Group) -> Node {
    let language = use_language();
    let asleep = asleep();

    let found = StoredValue::new(Vec::<FoundAddress>::new());
    let asked = lookup.clone();
    let source = ComboboxSource::new(move |typed: String| {
        let reply = asked.0.suggest(typed, language.get_untracked());
        async move {
            // A failure is an empty list: the person goes on below.
            let suggested = reply.await.unwrap_or_default();
            let option = |one: &FoundAddress| ComboboxOption::new(one.id.clone(), one.text.clone());
            let options = suggested.iter().map(option).collect();
            found.set_value(suggested);
            Ok(options)
        }
    });
    let group_id = group.id.clone();
    let announcer = use_announcer();
    let last = StoredValue::new(String::new());
    let choose = Callback::new(move |typed: Vec<String>| {
        let chosen = typed.first().and_then(|text| {
            found.with_value(|found| found.iter().find(|one| one.text == *text).cloned())
        });
        let Some(chosen) = chosen else {
            return;
        };
        // Told again on leaving: what the person changed below must not be written over.
        if last.with_value(|last| *last == chosen.id) {
            return;
        }
        last.set_value(chosen.id.clone());
        let (reply, group_id) = (lookup.0.address(chosen.id), group_id.clone());
        spawn_local(async move {
            if let Ok(address) = reply.await {
                fill(&group_id, &address);
                if let Some(announcer) = announcer {
                    announcer.announce(messages::address_fields_found());
                }
            }
        });
    });
    view! {
        <div data-live="" hidden=asleep>
            <Combobox
                name=[&group.name, "-find"].concat()
                id=[&group.id, "-find"].concat()
                label=messages::address_fields_find()
                hint=messages::address_fields_find_hint()
                kind=ComboboxKind::FreeText
                source
                min_characters=3
                on_change=choose
            />
        </div>
    }
}

/// Writes the parts into their controls, as if the person had: whoever listens, hears of it.
fn fill(group: &str, address: &Address) {
    let parts = [
        ("-country", &address.country),
        ("-street", &address.street),
        ("-unit", &address.unit),
        ("-box", &address.post_box),
        ("-city", &address.city),
        ("-province", &address.province),
        ("-region", &address.region),
        ("-postal-code", &address.postal_code),
        ("-lines", &address.lines),
    ];
    for (part, value) in parts {
        let Some(control) = document().get_element_by_id(&[group, part].concat()) else {
            continue;
        };
        // A unit that the person entered is not in the directory.
        if value.is_empty() && part == "-unit" {
            continue;
        }
        let _ = Reflect::set(&control, &"value".into(), &value.as_str().into());
        for event in ["input", "change"] {
            tell_element(&control, event);
        }
    }
}
