//! What is kept of a node that is on the page.

use super::attributes::Attributes;
use super::listener::Attached;
use super::rows::Rows;
use leptos::attr::any_attribute::AnyAttributeState;
use leptos::prelude::{Mountable, RenderEffect};
use leptos::tachys::view::any_view::AnyViewState;
use std::borrow::Cow;
use web_sys::{Comment, Node, Text};

pub enum State {
    Nothing(Comment),
    Text(TextState),
    Element(Box<ElementState>),
    Parts(Vec<State>),
    /// The comment stands after the last.
    List(Vec<State>, Comment),
    Rows(Rows),
    Live(RenderEffect<State>),
    View(AnyViewState),
}

pub struct TextState {
    pub(super) node: Text,
    pub(super) text: Cow<'static, str>,
}

pub struct ElementState {
    pub(super) tag: &'static str,
    pub(super) element: web_sys::Element,
    pub(super) attributes: Attributes,
    pub(super) listeners: Attached,
    pub(super) spread: Vec<AnyAttributeState>,
    pub(super) children: Vec<State>,
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Nothing(marker) => marker.unmount(),
            Self::Text(text) => text.node.unmount(),
            Self::Element(element) => element.element.unmount(),
            Self::Parts(parts) => parts.iter_mut().for_each(State::unmount),
            Self::List(items, marker) => {
                items.iter_mut().for_each(State::unmount);
                marker.unmount();
            }
            Self::Rows(rows) => rows.unmount(),
            Self::Live(live) => live.unmount(),
            Self::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, before: Option<&Node>) {
        match self {
            Self::Nothing(marker) => marker.mount(parent, before),
            Self::Text(text) => text.node.mount(parent, before),
            Self::Element(element) => element.element.mount(parent, before),
            Self::Parts(parts) => parts.iter_mut().for_each(|part| part.mount(parent, before)),
            Self::List(items, marker) => {
                items.iter_mut().for_each(|item| item.mount(parent, before));
                marker.mount(parent, before);
            }
            Self::Rows(rows) => rows.mount(parent, before),
            Self::Live(live) => live.mount(parent, before),
            Self::View(view) => view.mount(parent, before),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Nothing(marker) => marker.insert_before_this(child),
            Self::Text(text) => text.node.insert_before_this(child),
            Self::Element(element) => element.element.insert_before_this(child),
            Self::Parts(parts) => parts.iter().any(|part| part.insert_before_this(child)),
            Self::List(items, marker) => match items.first() {
                Some(first) => first.insert_before_this(child),
                None => marker.insert_before_this(child),
            },
            Self::Rows(rows) => rows.insert_before_this(child),
            Self::Live(live) => live.insert_before_this(child),
            Self::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        match self {
            Self::Nothing(_) | Self::Text(_) => Vec::new(),
            Self::Element(element) => vec![element.element.clone()],
            Self::Parts(all) | Self::List(all, _) => all.iter().flat_map(State::elements).collect(),
            Self::Rows(rows) => rows.elements(),
            Self::Live(live) => live.elements(),
            Self::View(view) => view.elements(),
        }
    }
}
