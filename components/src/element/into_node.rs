use super::{Element, Node};
use leptos::prelude::{AnyView, Get, IntoView, Memo, RwSignal, Signal, TypedChildren, View};
use std::borrow::Cow;

/// What stands between the tags of an element.
pub trait IntoNode {
    /// The node.
    fn into_node(self) -> Node;
}

impl Element {
    /// The element as a node.
    pub fn into_node(self) -> Node {
        Node::Element(Box::new(self))
    }
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoNode for () {
    fn into_node(self) -> Node {
        Node::Nothing
    }
}

impl IntoNode for &'static str {
    fn into_node(self) -> Node {
        Node::Text(self.into())
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        Node::Text(self.into())
    }
}

impl IntoNode for Cow<'static, str> {
    fn into_node(self) -> Node {
        Node::Text(self)
    }
}

impl IntoNode for AnyView {
    fn into_node(self) -> Node {
        Node::of_view(self)
    }
}

impl<V> IntoNode for View<V>
where
    V: IntoView + 'static,
{
    fn into_node(self) -> Node {
        Node::of_view(self.into_inner())
    }
}

impl<V> IntoNode for TypedChildren<V>
where
    V: IntoView + 'static,
{
    fn into_node(self) -> Node {
        self.into_inner()().into_node()
    }
}

impl<T: IntoNode> IntoNode for Option<T> {
    fn into_node(self) -> Node {
        self.map_or(Node::Nothing, T::into_node)
    }
}

impl<T: IntoNode> IntoNode for Vec<T> {
    fn into_node(self) -> Node {
        Node::List(self.into_iter().map(T::into_node).collect())
    }
}

impl<T: IntoNode, const N: usize> IntoNode for [T; N] {
    fn into_node(self) -> Node {
        Node::Parts(self.into_iter().map(T::into_node).collect())
    }
}

impl<A: IntoNode, B: IntoNode> IntoNode for (A, B) {
    fn into_node(self) -> Node {
        Node::Parts(vec![self.0.into_node(), self.1.into_node()])
    }
}

impl<A: IntoNode, B: IntoNode, C: IntoNode> IntoNode for (A, B, C) {
    fn into_node(self) -> Node {
        let (a, b, c) = self;
        Node::Parts(vec![a.into_node(), b.into_node(), c.into_node()])
    }
}

impl<F, T> IntoNode for F
where
    F: FnMut() -> T + Send + 'static,
    T: IntoNode,
{
    fn into_node(mut self) -> Node {
        Node::Live(Box::new(move || self().into_node()))
    }
}

impl<T> IntoNode for Signal<T>
where
    T: IntoNode + Clone + Send + Sync + 'static,
{
    fn into_node(self) -> Node {
        (move || self.get()).into_node()
    }
}

impl<T> IntoNode for Memo<T>
where
    T: IntoNode + Clone + Send + Sync + 'static,
{
    fn into_node(self) -> Node {
        (move || self.get()).into_node()
    }
}

impl<T> IntoNode for RwSignal<T>
where
    T: IntoNode + Clone + Send + Sync + 'static,
{
    fn into_node(self) -> Node {
        (move || self.get()).into_node()
    }
}
