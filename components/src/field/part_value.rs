use crate::form::Answers;
use leptos::prelude::*;

/// What the caller gives for one part of a group, of the values that it gives for all of them.
pub(crate) fn part_value(
    values: Option<Signal<Answers>>,
    part: &'static str,
) -> Option<Signal<String>> {
    values.map(|values| {
        let of_part = move |values: &Answers| values.get(part).unwrap_or_default().to_owned();
        Signal::derive(move || values.with(of_part))
    })
}
