use super::reveal;
use crate::effect::effect;
use crate::field::live;
use crate::form::{FormContext, together};
use crate::portage::Announcer;
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, messages};
use std::iter::successors;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

type Boxes = Vec<HtmlInputElement>;

/// How the options of one list depend on each other, once the page is alive.
pub(super) struct Order {
    /// `id` and label of the option that excludes the others.
    pub exclusive: Option<(String, Text)>,
    pub announcer: Option<Announcer>,
    pub on_change: Option<Callback<Vec<String>>>,
}

impl Order {
    /// Lets the list follow what is chosen, whoever chose it: the person, the browser on the way
    /// back, a reset, `values`, or a problem in what is not revealed.
    pub fn keep(
        this: StoredValue<Self>,
        list: NodeRef<html::Div>,
        values: Option<Signal<Vec<String>>>,
    ) {
        // Neither a frame nor the way back waits for a row that was removed.
        live(list, move |list| {
            this.try_with_value(|order| order.look(list, None));
        });
        let problems = FormContext::current().map(FormContext::problems);
        effect(move |alive: Option<bool>| {
            if let Some(problems) = problems {
                problems.track();
            }
            let values = values.map(|values| values.get());
            let Some(list) = list.get() else {
                return false;
            };
            if let Some(values) = values {
                this.with_value(|order| order.follow(&list, &values, alive == Some(true)));
            }
            // Once the problems have come into the page, or have gone.
            request_animation_frame(move || {
                this.try_with_value(|order| order.look(&list, None));
            });
            true
        });
    }

    /// At hydration the live page wins: what was chosen before the wasm came is told, not undone.
    fn follow(&self, list: &Element, values: &[String], alive: bool) {
        let own = boxes(list);
        let wanted = |own: &HtmlInputElement| values.contains(&own.value());
        if own.iter().all(|own| own.checked() == wanted(own)) {
            return;
        }
        if alive {
            own.iter().for_each(|own| own.set_checked(wanted(own)));
        } else {
            self.tell(&own);
        }
    }

    /// What a person chose: keeps apart what excludes each other, and tells the service.
    pub fn changed(&self, event: &ev::Event) {
        let input = |target: Option<web_sys::EventTarget>| target?.dyn_into().ok();
        let list = event.current_target().and_then(|list| list.dyn_into().ok());
        let (Some(list), Some(changed)) = (list, input(event.target())) else {
            return;
        };
        let (list, changed): (Element, HtmlInputElement) = (list, changed);
        if !controls(&list).any(|control| control == changed) {
            // A control in what an option reveals.
            return;
        }
        let own = boxes(&list);
        if is_for_all(&changed) {
            let others = own
                .iter()
                .filter(|own| !own.disabled() && !self.excludes(own));
            others.for_each(|own| own.set_checked(changed.checked()));
        }
        let cleared = changed.checked().then(|| self.keep_apart(&own, &changed));
        self.look(&list, cleared.flatten());
        self.tell(&own);
    }

    /// Unticks what excludes the other, and returns what to say of it: not everybody sees a tick
    /// vanish.
    fn keep_apart(&self, own: &Boxes, changed: &HtmlInputElement) -> Option<Text> {
        let (_, label) = self.exclusive.as_ref()?;
        let alone = self.excludes(changed);
        let cleared = own.iter().filter(|other| {
            // What the person cannot tick again is not taken away.
            let goes = *other != changed
                && other.checked()
                && !other.disabled()
                && (alone || self.excludes(other));
            if goes {
                other.set_checked(false);
            }
            goes
        });
        match cleared.count() as u32 {
            0 => None,
            count if alone => Some(messages::choice_others_cleared(count)),
            _ => Some(messages::choice_cleared(label.clone())),
        }
    }

    /// Shows what follows from what is chosen, and says it after what there is to say already: the
    /// region would keep only the last of several.
    fn look(&self, list: &Element, said: Option<Text>) {
        let mut said = Vec::from_iter(said);
        let (mut ticked, mut offered, mut chosen) = (0, 0, false);
        let mut all: Option<(Element, HtmlInputElement)> = None;
        for row in rows(list) {
            match control(&row) {
                Some(own) if is_for_all(&own) => all = Some((row, own)),
                Some(own) => {
                    chosen = own.checked();
                    // A box that cannot be ticked does not keep the others from being all. Where
                    // the whole group is disabled, none counts less than another.
                    let counts = all
                        .as_ref()
                        .is_some_and(|(_, all)| all.disabled() == own.disabled());
                    if counts && !self.excludes(&own) {
                        offered += 1;
                        ticked += u32::from(chosen);
                    }
                }
                None => said.extend(reveal::set(&row, chosen)),
            }
        }
        if let Some((row, all)) = all {
            let _ = row.remove_attribute("hidden");
            all.set_checked(ticked == offered);
            // No attribute says "partly": browsers tell it as `aria-checked=mixed`.
            all.set_indeterminate(ticked > 0 && ticked < offered);
        }
        if let Some(announcer) = self.announcer
            && !said.is_empty()
        {
            announcer.announce(together(said));
        }
    }

    fn excludes(&self, own: &HtmlInputElement) -> bool {
        self.exclusive
            .as_ref()
            .is_some_and(|(id, _)| *id == own.id())
    }

    fn tell(&self, own: &Boxes) {
        if let Some(on_change) = self.on_change {
            let chosen = own.iter().filter(|own| own.checked());
            on_change.run(chosen.map(HtmlInputElement::value).collect());
        }
    }
}

fn rows(list: &Element) -> impl Iterator<Item = Element> {
    successors(list.first_element_child(), Element::next_element_sibling)
}

/// The control of an option; of what it reveals, and of a divider, none.
fn control(row: &Element) -> Option<HtmlInputElement> {
    row.first_element_child()?.dyn_into().ok()
}

/// The controls of the list itself, without those in what its options reveal.
fn controls(list: &Element) -> impl Iterator<Item = HtmlInputElement> {
    rows(list).filter_map(|row| control(&row))
}

/// The controls of the list's own options, without the box for all of them.
fn boxes(list: &Element) -> Boxes {
    controls(list).filter(|own| !is_for_all(own)).collect()
}

/// The box for all boxes sends nothing, so it has no name.
fn is_for_all(own: &HtmlInputElement) -> bool {
    own.name().is_empty()
}
