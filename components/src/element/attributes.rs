//! The attributes of an element that is on the page.

use super::Value;
use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::Rndr;
use std::borrow::Cow;
use web_sys::Element;

/// What an attribute is now; none where it is not there.
type Now = Option<Cow<'static, str>>;

pub struct Attributes(Vec<(&'static str, Kept)>);

enum Kept {
    Fixed(Now),
    Live(RenderEffect<Now>),
}

/// What stands on the page before an attribute is first written.
enum Before {
    /// Nothing: the element is new.
    Nothing,
    /// What the server wrote, which is what would be written now.
    Same,
    Known(Now),
}

impl Attributes {
    pub(super) fn build(element: &Element, attributes: Vec<(&'static str, Value)>) -> Self {
        Self::keep(attributes, |name, value| {
            keep(element, name, value, Before::Nothing)
        })
    }

    /// The server has written them: only those that change are looked at.
    pub(super) fn hydrate(element: &Element, attributes: Vec<(&'static str, Value)>) -> Self {
        Self::keep(attributes, |name, value| {
            keep(element, name, value, Before::Same)
        })
    }

    fn keep(
        attributes: Vec<(&'static str, Value)>,
        mut keep: impl FnMut(&'static str, Value) -> Kept,
    ) -> Self {
        let keep = |(name, value)| (name, keep(name, value));
        Self(attributes.into_iter().map(keep).collect())
    }

    /// Gives the element other attributes instead.
    pub(super) fn patch(&mut self, element: &Element, attributes: Vec<(&'static str, Value)>) {
        let mut old = std::mem::take(&mut self.0);
        for (name, value) in attributes {
            let before = match old.iter().position(|(known, _)| *known == name) {
                Some(place) => Before::Known(old.swap_remove(place).1.now()),
                None => Before::Nothing,
            };
            self.0.push((name, keep(element, name, value, before)));
        }
        for (name, kept) in old {
            write(element, name, &None, &kept.now());
        }
    }
}

impl Kept {
    fn now(&self) -> Now {
        match self {
            Self::Fixed(now) => now.clone(),
            Self::Live(live) => live.with_value_mut(|now| now.clone()).flatten(),
        }
    }
}

fn keep(element: &Element, name: &'static str, value: Value, before: Before) -> Kept {
    let Value::Live(value) = value else {
        let now = value.now();
        match before {
            Before::Nothing => write(element, name, &now, &None),
            Before::Known(before) => write(element, name, &now, &before),
            Before::Same => {}
        }
        return Kept::Fixed(now);
    };
    let (before, hydrating) = match before {
        Before::Nothing => (None, false),
        Before::Known(before) => (before, false),
        Before::Same => (None, true),
    };
    let element = element.clone();
    let mut first = Some((before, hydrating));
    Kept::Live(RenderEffect::new(move |last: Option<Now>| {
        let now = value().now();
        match (last, first.take()) {
            (Some(last), _) | (None, Some((last, false))) => write(&element, name, &now, &last),
            _ => {}
        }
        now
    }))
}

fn write(element: &Element, name: &str, now: &Now, before: &Now) {
    match now {
        Some(text) if now != before => Rndr::set_attribute(element, name, text),
        None if before.is_some() => Rndr::remove_attribute(element, name),
        _ => {}
    }
}
