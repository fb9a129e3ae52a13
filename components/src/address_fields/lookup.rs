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
pub(super) fn view(lookup: Lookup, group: &Group, disabled: Signal<bool>) -> Node {
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
    let last = StoredValue::new(None::<String>);
    let choose = Callback::new(move |typed: Vec<String>| {
        let chosen = typed.first().and_then(|text| {
            found.with_value(|found| found.iter().find(|one| one.text == *text).cloned())
        });
        let id = chosen.map(|chosen| chosen.id);
        // Told again on leaving: what the person changed below must not be written over. Whoever
        // has typed something else meanwhile may want the same address once more.
        if last.with_value(|last| *last == id) {
            return;
        }
        last.set_value(id.clone());
        let Some(id) = id else {
            return;
        };
        let (reply, group_id) = (lookup.0.address(id.clone()), group_id.clone());
        spawn_local(async move {
            // A reply that comes after another choice is none.
            if let Ok(address) = reply.await
                && last.try_get_value().flatten() == Some(id)
            {
                fill(&group_id, &address, language.get_untracked());
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
                disabled
            />
        </div>
    }
}

/// Writes the parts into their controls, as if the person had: whoever listens, hears of it.
fn fill(group: &str, address: &Address, locale: Locale) {
    for (part, value) in held(address, locale) {
        let Some(control) = document().get_element_by_id(&[group, "-", part].concat()) else {
            continue;
        };
        // A unit that the person entered is not in the directory.
        if value.is_empty() && part == "unit" {
            continue;
        }
        let _ = Reflect::set(&control, &"value".into(), &value.into());
        for event in ["input", "change"] {
            tell_element(&control, event);
        }
    }
}

/// What the control of each part is to hold. A directory that knows only Canada names no country,
/// and one that knows the parts does not write them on lines.
pub(super) fn held(address: &Address, locale: Locale) -> [(&'static str, String); 9] {
    let country = match &*address.country {
        "" => "CA",
        country => country,
    };
    let lines = if address.lines.is_empty() {
        // The country has a control of its own.
        let at_home = Address {
            country: String::new(),
            ..address.clone()
        };
        at_home.label(locale).join("\n")
    } else {
        address.lines.clone()
    };
    [
        ("country", country.to_owned()),
        ("street", address.street.clone()),
        ("unit", address.unit.clone()),
        ("box", address.post_box.clone()),
        ("city", address.city.clone()),
        ("province", address.province.clone()),
        ("region", address.region.clone()),
        ("postal-code", address.postal_code.clone()),
        ("lines", lines),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Address, held};
    use portage_locales::Locale::FrCa;

    fn holds(address: &Address, part: &str) -> String {
        let parts = held(address, FrCa);
        let of_part = |(name, value): (&str, String)| (name == part).then_some(value);
        parts.into_iter().find_map(of_part).unwrap()
    }

    #[test]
    fn a_directory_of_canada_does_not_take_the_country_away() {
        assert_eq!(holds(&Address::default(), "country"), "CA");
        let abroad = Address {
            country: "FR".into(),
            ..Address::default()
        };
        assert_eq!(holds(&abroad, "country"), "FR");
    }

    #[test]
    fn an_address_in_parts_fills_in_one_block_without_its_country() {
        let mut address = Address {
            country: "FR".into(),
            street: "1, rue de Rivoli".into(),
            city: "Paris".into(),
            ..Address::default()
        };
        assert_eq!(holds(&address, "lines"), "1, rue de Rivoli\nParis");
        address.lines = "Poste restante".into();
        assert_eq!(holds(&address, "lines"), "Poste restante");
    }
}
