//! The native control: all there is without wasm, and what is sent with it.

use super::model::Model;
use super::{ComboboxKind, ComboboxOption};
use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;
use web_sys::{HtmlOptionElement, HtmlSelectElement};

/// The options of a `<select>`. What was answered and is none of them stands there as well:
/// nobody's words are dropped.
pub(super) fn options(kind: ComboboxKind, options: &[ComboboxOption], answers: &[String]) -> Node {
    let first =
        (kind == ComboboxKind::One).then(|| option_view("", messages::combobox_choose(), false));
    let is_known = |answer: &&String| options.iter().any(|option| option.value == **answer);
    let unknown = answers
        .iter()
        .filter(|answer| !answer.is_empty() && !is_known(answer))
        .map(|answer| option_view(answer, answer.clone().into(), true))
        .collect_view();
    let mut groups = Vec::new();
    let mut rest = options;
    while let Some(option) = rest.first() {
        let alike = rest.iter().take_while(|other| other.group == option.group);
        let (group, after) = rest.split_at(alike.count());
        groups.push(group_view(group, answers));
        rest = after;
    }
    (first, unknown, groups).into_node()
}

fn group_view(group: &[ComboboxOption], answers: &[String]) -> Node {
    let options = group
        .iter()
        .map(|option| {
            let chosen = answers.contains(&option.value);
            option_view(&option.value, option.label.clone(), chosen)
        })
        .collect_view();
    match group.first().and_then(|option| option.group.clone()) {
        Some(label) => view! { <optgroup label=say(label)>{options}</optgroup> },
        None => options.into_node(),
    }
}

fn option_view(value: &str, label: Text, chosen: bool) -> Node {
    let value = value.to_owned();
    view! { <option value=value selected=chosen>{say(label)}</option> }
}

/// What the control holds; `None` before it is there.
pub(super) fn read(
    kind: ComboboxKind,
    select: NodeRef<html::Select>,
    input: NodeRef<html::Input>,
) -> Option<Vec<String>> {
    if let Some(select) = select.get_untracked() {
        let chosen = each(&select).filter(HtmlOptionElement::selected);
        return Some(
            chosen
                .map(|option| option.value())
                .filter(|value| !value.is_empty())
                .collect(),
        );
    }
    let typed = input.get_untracked()?.value();
    let nothing = kind.is_strict() && typed.is_empty();
    Some(if nothing { Vec::new() } else { vec![typed] })
}

/// Whether the person is at the control that is to make way. A free text makes none.
pub(super) fn is_in_use(model: Model) -> bool {
    if model.kind == ComboboxKind::FreeText {
        return false;
    }
    let control: Option<web_sys::Element> = match model.select.get_untracked() {
        Some(select) => Some(select.into()),
        None => model.input.get_untracked().map(Into::into),
    };
    control.is_some() && document().active_element() == control
}

/// Lets the `<select>` hold `answers`, also such as it does not offer.
pub(super) fn write(select: NodeRef<html::Select>, answers: &[String]) {
    let Some(select) = select.get_untracked() else {
        return;
    };
    let options: Vec<HtmlOptionElement> = each(&select).collect();
    for option in &options {
        option.set_selected(answers.contains(&option.value()));
    }
    for option in options.iter().filter(|option| option.has_attribute(TYPED)) {
        if !option.selected() {
            option.remove();
        }
    }
    for answer in answers {
        if !options.iter().any(|option| option.value() == *answer) {
            let _ = offer(&select, answer);
        }
    }
}

/// Marks the options that were not in the page as it came.
const TYPED: &str = "data-typed";

fn offer(select: &HtmlSelectElement, answer: &str) -> Option<()> {
    let option = document().create_element("option").ok()?;
    let option: HtmlOptionElement = option.dyn_into().ok()?;
    option.set_value(answer);
    option.set_text(answer);
    option.set_attribute(TYPED, "").ok()?;
    select.append_child(&option).ok()?;
    option.set_selected(true);
    Some(())
}

fn each(select: &HtmlSelectElement) -> impl Iterator<Item = HtmlOptionElement> + use<> {
    let options = select.options();
    (0..options.length()).filter_map(move |at| options.item(at)?.dyn_into().ok())
}

/// Lets the text field hold `text`. The same text is not written again: the caret would jump.
pub(super) fn write_text(input: NodeRef<html::Input>, text: &str) {
    if let Some(input) = input.get_untracked()
        && input.value() != text
    {
        input.set_value(text);
    }
}
