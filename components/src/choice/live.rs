use super::reveal;
use crate::effect::effect;
use crate::field::live;
use crate::form::FormContext;
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
            this.try_with_value(|order| order.look(list));
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
                this.try_with_value(|order| order.look(&list));
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
        let own = boxes(&list);
        if changed.name().is_empty() {
            // The box for all.
            for own in own.iter().filter(|own| !own.disabled()) {
                own.set_checked(changed.checked() && !self.excludes(own));
            }
        } else if !own.contains(&changed) {
            // A control in what an option reveals.
            return;
        } else if changed.checked() {
            self.keep_apart(&own, &changed);
        }
        self.tell(&own);
    }

    /// Those who do not see a tick vanish are told of it.
    fn keep_apart(&self, own: &Boxes, changed: &HtmlInputElement) {
        let Some((_, label)) = &self.exclusive else {
            return;
        };
        let alone = self.excludes(changed);
        let cleared = own.iter().filter(|other| {
            let goes = *other != changed && other.checked() && (alone || self.excludes(other));
            if goes {
                other.set_checked(false);
            }
            goes
        });
        let cleared = cleared.count() as u32;
        if cleared > 0 {
            self.say(if alone {
                messages::choice_others_cleared(cleared)
            } else {
                messages::choice_cleared(label.clone())
            });
        }
    }

    fn look(&self, list: &Element) {
        let (mut ticked, mut offered, mut chosen) = (0, 0, false);
        let mut all = None;
        for row in rows(list) {
            match control(&row) {
                Some(own) if own.name().is_empty() => all = Some((row, own)),
                Some(own) => {
                    chosen = own.checked();
                    if !self.excludes(&own) {
                        offered += 1;
                        ticked += u32::from(chosen);
                    }
                }
                None => {
                    if let Some(message) = reveal::set(&row, chosen) {
                        self.say(message);
                    }
                }
            }
        }
        if let Some((row, all)) = all {
            let _ = row.remove_attribute("hidden");
            all.set_checked(ticked == offered);
            // No attribute says "partly": browsers tell it as `aria-checked=mixed`.
            all.set_indeterminate(ticked > 0 && ticked < offered);
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

    fn say(&self, message: Text) {
        if let Some(announcer) = self.announcer {
            announcer.announce(message);
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

/// The controls of the list's own options, without the box for all of them.
fn boxes(list: &Element) -> Boxes {
    let named = |own: &HtmlInputElement| !own.name().is_empty();
    rows(list)
        .filter_map(|row| control(&row))
        .filter(named)
        .collect()
}
