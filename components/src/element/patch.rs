//! Nodes on the page that become other nodes: what stays the same stays where it is, with its
//! focus and what was typed.

use super::state::{ElementState, State};
use super::{Element, Node};
use leptos::prelude::{Mountable, Render};
use leptos::tachys::renderer::Rndr;

impl State {
    pub(super) fn patch(&mut self, node: Node) {
        match (&mut *self, node) {
            (Self::Nothing(_), Node::Nothing) => {}
            (Self::Text(old), Node::Text(text)) => {
                if old.text != text {
                    Rndr::set_text(&old.node, &text);
                    old.text = text;
                }
            }
            (Self::Element(old), Node::Element(element)) if old.tag == element.tag => {
                old.patch(*element);
            }
            (Self::Parts(old), Node::Parts(parts)) if old.len() == parts.len() => {
                for (old, part) in old.iter_mut().zip(parts) {
                    old.patch(part);
                }
            }
            (Self::List(old, marker), Node::List(items)) => {
                patch_list(old, items, |item| {
                    marker.insert_before_this(item);
                });
            }
            (Self::Rows(old), Node::Rows(rows)) => old.patch(rows),
            (Self::View(old), Node::View(view)) => view.rebuild(old),
            (_, node) => self.replace(node),
        }
    }

    fn replace(&mut self, node: Node) {
        let mut new = node.build_state();
        self.insert_before_this(&mut new);
        self.unmount();
        *self = new;
    }
}

fn patch_list(old: &mut Vec<State>, items: Vec<Node>, append: impl Fn(&mut State)) {
    for mut gone in old.drain(items.len().min(old.len())..) {
        gone.unmount();
    }
    for (place, item) in items.into_iter().enumerate() {
        match old.get_mut(place) {
            Some(old) => old.patch(item),
            None => {
                let mut new = item.build_state();
                append(&mut new);
                old.push(new);
            }
        }
    }
}

impl ElementState {
    fn patch(&mut self, new: Element) {
        self.attributes.patch(&self.element, new.attributes);
        let known = self.spread.iter_mut();
        for (old, attribute) in known.zip(new.spread) {
            leptos::attr::Attribute::rebuild(attribute, old);
        }
        // The old ones first: while both listen, an event is handled twice.
        self.listeners.clear();
        self.listeners = new.listeners.attach(&self.element);
        for load in new.refs {
            load(&self.element);
        }
        let element = self.element.clone();
        patch_list(&mut self.children, new.children, |child| {
            child.mount(&element, None);
        });
    }
}
