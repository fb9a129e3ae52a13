use super::Element;
use super::rows::Row;
use leptos::prelude::{AnyView, IntoAny, IntoView, View};
use std::any::Any;
use std::borrow::Cow;

/// A piece of a page, such as [`view!`](super::view) makes it. It is a view of Leptos.
pub enum Node {
    /// Nothing, for now.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element.
    Element(Box<Element>),
    /// Always the same nodes side by side.
    Parts(Vec<Node>),
    /// A list, whose length may change.
    List(Vec<Node>),
    /// A list whose items have keys; [`each`](super::each) makes it.
    #[doc(hidden)]
    Rows(Vec<Row>),
    /// It changes with the signals that it reads.
    Live(Box<dyn FnMut() -> Node + Send>),
    /// Another view of Leptos.
    View(AnyView),
}

impl Node {
    /// A view of Leptos: the node itself where it is one, as our own components are.
    pub fn of_view<V>(view: V) -> Self
    where
        V: IntoView + 'static,
    {
        let mut view = Some(view);
        let any: &mut dyn Any = &mut view;
        if let Some(node) = any.downcast_mut::<Option<Node>>() {
            return node.take().unwrap_or(Node::Nothing);
        }
        if let Some(view) = any.downcast_mut::<Option<View<Node>>>() {
            return view.take().map_or(Node::Nothing, View::into_inner);
        }
        view.map_or(Node::Nothing, |view| Node::View(view.into_any()))
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}
