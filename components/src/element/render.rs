//! A node is a view of Leptos.

use super::Node;
use super::rows::Row;
use super::state::State;
use super::write::Stream;
use leptos::attr::Attribute;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::prelude::{AddAnyAttr, IntoAny, Render, RenderHtml};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::ssr::StreamBuilder;
use leptos::tachys::view::{Position, PositionState};
use std::pin::Pin;

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        self.build_state()
    }

    fn rebuild(self, state: &mut State) {
        state.patch(self);
    }
}

impl RenderHtml for Node {
    type AsyncOutput = Node;
    type Owned = Node;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {
        match self {
            Self::Nothing | Self::Text(_) | Self::Rows(_) => {}
            Self::Element(element) => element.children.iter_mut().for_each(Node::dry_resolve),
            Self::Parts(nodes) | Self::List(nodes) => nodes.iter_mut().for_each(Node::dry_resolve),
            Self::Live(live) => live().dry_resolve(),
            Self::View(view) => view.dry_resolve(),
        }
    }

    async fn resolve(self) -> Node {
        resolve(self).await
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        spread: Vec<AnyAttribute>,
    ) {
        self.spread(spread).write(html, position, mark_branches);
    }

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        stream: &mut StreamBuilder,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        spread: Vec<AnyAttribute>,
    ) {
        let mut stream = Stream::<OUT_OF_ORDER>(stream);
        self.spread(spread)
            .write(&mut stream, position, mark_branches);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> State {
        self.hydrate_state(cursor, position)
    }

    fn into_owned(self) -> Node {
        self
    }
}

/// Waits for what stands inside and loads.
fn resolve(node: Node) -> Pin<Box<dyn Future<Output = Node> + Send>> {
    Box::pin(async move {
        match node {
            Node::Element(mut element) => {
                element.children = resolve_all(element.children).await;
                Node::Element(element)
            }
            Node::Parts(nodes) => Node::Parts(resolve_all(nodes).await),
            Node::List(nodes) => Node::List(resolve_all(nodes).await),
            Node::Live(mut live) => resolve(live()).await,
            Node::View(view) => Node::View(view.resolve().await.into_any()),
            Node::Rows(rows) => {
                let rows = rows.into_iter().map(Row::node).collect();
                Node::List(resolve_all(rows).await)
            }
            Node::Nothing | Node::Text(_) => node,
        }
    })
}

async fn resolve_all(nodes: Vec<Node>) -> Vec<Node> {
    let mut resolved = Vec::with_capacity(nodes.len());
    for node in nodes {
        resolved.push(resolve(node).await);
    }
    resolved
}

impl AddAnyAttr for Node {
    type Output<A: Attribute> = Node;

    fn add_any_attr<A: Attribute>(self, attribute: A) -> Node {
        self.spread(vec![attribute.into_cloneable_owned().into_any_attr()])
    }
}

impl Node {
    /// With attributes that a caller gave the component: on its outermost elements.
    fn spread(self, attributes: Vec<AnyAttribute>) -> Node {
        if attributes.is_empty() {
            return self;
        }
        let each = |nodes: Vec<Node>| -> Vec<Node> {
            let spread = |node: Node| node.spread(attributes.clone());
            nodes.into_iter().map(spread).collect()
        };
        match self {
            Self::Nothing | Self::Text(_) | Self::Rows(_) => self,
            Self::Element(mut element) => {
                element.spread.extend(attributes);
                Self::Element(element)
            }
            Self::Parts(nodes) => Self::Parts(each(nodes)),
            Self::List(nodes) => Self::List(each(nodes)),
            Self::Live(mut live) => Self::Live(Box::new(move || live().spread(attributes.clone()))),
            Self::View(view) => Self::View(view.add_any_attr(attributes).into_any()),
        }
    }
}
