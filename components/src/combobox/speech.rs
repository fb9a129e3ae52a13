//! What is said through the status region. A person who does not see the list hears how many
//! answers there are, what was chosen, and what became of it.

use super::ComboboxKind;
use super::state::{Listing, State};
use portage_locales::{Text, messages};

/// What is to be said of a step from one state to the next, besides the list itself.
pub(super) fn of_step(
    before: &State,
    now: &State,
    kind: ComboboxKind,
    label: impl Fn(&str) -> Text,
) -> Option<Text> {
    if now.unmatched.is_some() && now.unmatched != before.unmatched {
        let typed = now.unmatched.clone()?;
        return Some(messages::form_error_title(messages::form_not_listed(typed)));
    }
    if let Some(code) = now.chosen.iter().find(|code| !before.chosen.contains(code)) {
        return Some(messages::combobox_chosen(label(code)));
    }
    if let Some(code) = before.chosen.iter().find(|code| !now.chosen.contains(code))
        && kind == ComboboxKind::Many
    {
        return Some(messages::combobox_removed(label(code)));
    }
    None
}

/// How many answers are listed.
pub(super) fn of_list(listing: &Listing) -> Text {
    let shown = listing.places.len();
    match listing.fitting {
        0 => messages::combobox_none(),
        fitting if fitting > shown => messages::combobox_more(shown, fitting),
        _ => messages::combobox_count(shown),
    }
}

/// The option that the arrow keys are on.
pub(super) fn of_option(state: &State, listing: &Listing) -> Option<Text> {
    let place = state.active?;
    let entry = listing.listed(place)?;
    let (label, place, count) = (entry.label.clone(), place + 1, listing.places.len());
    Some(if state.chosen.contains(&entry.code) {
        messages::combobox_option_chosen(label, place, count)
    } else {
        messages::combobox_option(label, place, count)
    })
}

/// Whether VoiceOver may be the one that listens: it does not say an option that merely
/// `aria-activedescendant` names. Others would say it twice.
pub(super) fn needs_options_said() -> bool {
    let platform = leptos::prelude::window().navigator().platform();
    platform.is_ok_and(|name| name.starts_with("Mac") || name.starts_with("iP"))
}
