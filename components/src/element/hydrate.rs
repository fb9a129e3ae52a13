//! Nodes that are made, or found in what the server sent.

use super::attributes::Attributes;
use super::rows::Rows;
use super::state::{ElementState, State, TextState};
use super::{Element, Node, is_text_only, namespace};
use leptos::attr::Attribute;
use leptos::prelude::{Mountable, Render, RenderEffect, RenderHtml};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::{Position, PositionState};
use wasm_bindgen::JsCast;

impl Node {
    /// Brings to life what the server sent in an element, or makes it there where nothing was sent.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn settle_in(self, element: &web_sys::Element) -> impl Sized + use<> {
        if element.has_child_nodes() {
            return self.hydrate_state(&Cursor::new(element.clone()), &PositionState::default());
        }
        let mut state = self.build_state();
        state.mount(element, None);
        state
    }

    /// Makes it, beside the page.
    pub(super) fn build_state(self) -> State {
        match self {
            Self::Nothing => State::Nothing(Rndr::create_placeholder()),
            Self::Text(text) => State::Text(TextState {
                node: Rndr::create_text_node(&text),
                text,
            }),
            Self::Element(element) => State::Element(Box::new(element.build())),
            Self::Parts(parts) => State::Parts(parts.into_iter().map(Node::build_state).collect()),
            Self::List(items) => State::List(
                items.into_iter().map(Node::build_state).collect(),
                Rndr::create_placeholder(),
            ),
            Self::Rows(rows) => State::Rows(Rows::build(rows, Rndr::create_placeholder())),
            Self::Live(live) => State::Live(follow(live, Node::build_state)),
            Self::View(view) => State::View(view.build()),
        }
    }

    /// Finds it where the cursor stands.
    pub(super) fn hydrate_state(self, cursor: &Cursor, position: &PositionState) -> State {
        match self {
            Self::Nothing => State::Nothing(cursor.next_placeholder(position)),
            Self::Text(text) => State::Text(TextState {
                node: find_text(cursor, position),
                text,
            }),
            Self::Element(element) => State::Element(Box::new(element.hydrate(cursor, position))),
            Self::Parts(parts) => State::Parts(hydrate_all(parts, cursor, position)),
            Self::List(items) => {
                let items = hydrate_all(items, cursor, position);
                State::List(items, cursor.next_placeholder(position))
            }
            Self::Rows(rows) => State::Rows(Rows::hydrate(rows, cursor, position)),
            Self::Live(live) => {
                let (cursor, position) = (cursor.clone(), position.clone());
                State::Live(follow(live, move |node| {
                    node.hydrate_state(&cursor, &position)
                }))
            }
            Self::View(view) => State::View(view.hydrate::<true>(cursor, position)),
        }
    }
}

fn hydrate_all(nodes: Vec<Node>, cursor: &Cursor, position: &PositionState) -> Vec<State> {
    let hydrate = |node: Node| node.hydrate_state(cursor, position);
    nodes.into_iter().map(hydrate).collect()
}

/// Keeps a node as what its signals say, from the `first` time on.
fn follow(
    mut live: Box<dyn FnMut() -> Node + Send>,
    first: impl Fn(Node) -> State + 'static,
) -> RenderEffect<State> {
    RenderEffect::new(move |state: Option<State>| {
        let node = live();
        match state {
            None => first(node),
            Some(mut state) => {
                state.patch(node);
                state
            }
        }
    })
}

fn find_text(cursor: &Cursor, position: &PositionState) -> web_sys::Text {
    step(cursor, position);
    // A comment keeps two texts apart.
    if position.get() == Position::NextChildAfterText {
        cursor.sibling();
    }
    position.set(Position::NextChildAfterText);
    found(cursor, "text")
}

fn step(cursor: &Cursor, position: &PositionState) {
    match position.get() {
        Position::FirstChild => cursor.child(),
        Position::Current => {}
        _ => cursor.sibling(),
    }
}

/// The page is not what was sent: the form goes on without wasm, and the console tells why.
fn found<T: JsCast>(cursor: &Cursor, expected: &str) -> T {
    match cursor.current().dyn_into() {
        Ok(node) => node,
        Err(node) => panic!("hydration: expected {expected}, found {}", node.node_name()),
    }
}

impl Element {
    fn build(self) -> ElementState {
        let element = Rndr::create_element(self.tag, namespace(self.tag));
        let attributes = Attributes::build(&element, self.attributes);
        let spread = self.spread.into_iter();
        let spread = spread.map(|attribute| attribute.build(&element)).collect();
        let mut children: Vec<State> = self.children.into_iter().map(Node::build_state).collect();
        for child in &mut children {
            child.mount(&element, None);
        }
        let listeners = self.listeners.attach(&element);
        for load in self.refs {
            load(&element);
        }
        ElementState {
            tag: self.tag,
            element,
            attributes,
            listeners,
            spread,
            children,
        }
    }

    fn hydrate(self, cursor: &Cursor, position: &PositionState) -> ElementState {
        step(cursor, position);
        let element: web_sys::Element = found(cursor, self.tag);
        let attributes = Attributes::hydrate(&element, self.attributes);
        let spread = self.spread.into_iter();
        let spread = spread
            .map(|attribute| attribute.hydrate::<true>(&element))
            .collect();
        let listeners = self.listeners.attach(&element);
        for load in self.refs {
            load(&element);
        }
        let children = if is_text_only(self.tag) || self.raw.is_some() {
            Vec::new()
        } else {
            position.set(Position::FirstChild);
            hydrate_all(self.children, cursor, position)
        };
        cursor.set(element.clone().into());
        position.set(Position::NextChild);
        ElementState {
            tag: self.tag,
            element,
            attributes,
            listeners,
            spread,
            children,
        }
    }
}
