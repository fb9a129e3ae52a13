//! Elements as data.
//!
//! Leptos gives each element a type of its own, and with it code to make it, to find it in the
//! server's page and to change it. That is fast, and a form of thirty questions becomes a download
//! that an old phone waits for. What [`view!`] makes is one type instead: one piece of code for
//! every element of every component. In all else it is a view of Leptos, made, hydrated and
//! streamed beside others.

mod attributes;
mod hydrate;
mod into_node;
mod listener;
mod node;
mod patch;
mod render;
mod rows;
mod state;
mod text;
mod value;
mod write;

#[cfg(test)]
mod tests;

pub use into_node::IntoNode;
pub use node::Node;
pub(crate) use rows::each;
pub use value::{IntoValue, Value};

#[doc(hidden)]
pub use portage_view::view as view_of_crate;

/// Makes a [`Node`] of the syntax of Leptos' `view!`.
///
/// Elements take attributes, `on:event=` and `node_ref=`; their children are elements, components,
/// texts and `{expressions}` that are [`IntoNode`]. A page may mix views of both macros.
///
/// ```
/// use leptos::prelude::*;
/// use portage::element::view;
///
/// # let owner = Owner::new();
/// # owner.set();
/// let name = RwSignal::new(String::from("Ada"));
/// let greeting = view! { <p class="greeting" hidden=false>"Hello " {move || name.get()}</p> };
/// assert_eq!(greeting.to_html(), r#"<p class="greeting">Hello <!>Ada</p>"#);
/// ```
#[doc(inline)]
pub use crate::__portage_view as view;

/// [`view!`](element::view) under a name that no glob import confuses with Leptos' own.
#[doc(hidden)]
#[macro_export]
macro_rules! __portage_view {
    ($($tokens:tt)*) => {
        $crate::element::view_of_crate!($crate $($tokens)*)
    };
}

use leptos::attr::any_attribute::AnyAttribute;
use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::NodeRef;
use leptos::tachys::html::node_ref::NodeRefContainer;
use listener::Listeners;
use wasm_bindgen::JsCast;

type Load = Box<dyn FnOnce(&web_sys::Element) + Send>;

/// An element of HTML with all that it holds.
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, Value)>,
    listeners: Listeners,
    /// Called with the element as soon as it is there.
    refs: Vec<Load>,
    /// What a caller spread onto the component.
    spread: Vec<AnyAttribute>,
    children: Vec<Node>,
    /// Written by the server as it stands, and left alone by the browser.
    raw: Option<String>,
}

impl Element {
    /// An empty element of this name.
    pub fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: Vec::new(),
            listeners: Listeners::default(),
            refs: Vec::new(),
            spread: Vec::new(),
            children: Vec::new(),
            raw: None,
        }
    }

    /// With an attribute: a text, a flag, an option of them, or a signal or closure that gives them.
    pub fn attribute(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.attributes.push((name, value.into_value()));
        self
    }

    /// With something to do when the event is fired.
    pub fn on<E>(mut self, event: E, handle: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listeners.add(&event, handle);
        self
    }

    /// With a reference that is filled when the element is there.
    pub fn node_ref<E>(mut self, node_ref: NodeRef<E>) -> Self
    where
        E: ElementType,
        E::Output: JsCast + 'static,
    {
        let load = move |element: &web_sys::Element| node_ref.load(element);
        self.refs.push(Box::new(load));
        self
    }

    /// With something to do as soon as the element is there.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn found(mut self, load: impl FnOnce(&web_sys::Element) + Send + 'static) -> Self {
        self.refs.push(Box::new(load));
        self
    }

    /// With HTML in place of children, which somebody vouches for. The server writes it; the
    /// browser finds it and does not look inside, because it has it already, and because
    /// Trusted Types refuse HTML that a program makes out of a string.
    pub(crate) fn raw(mut self, html: String) -> Self {
        self.raw = Some(html);
        self
    }

    /// With one more child, after the others.
    pub fn child(mut self, child: impl IntoNode) -> Self {
        self.children.push(child.into_node());
        self
    }
}

/// Elements whose content is a text to the last sign: no element, no comment.
fn is_text_only(tag: &str) -> bool {
    matches!(tag, "textarea" | "title")
}

/// The namespace of drawings, outside of which the browser shows none of their elements.
fn namespace(tag: &str) -> Option<&'static str> {
    let drawn = matches!(
        tag,
        "svg" | "g" | "path" | "circle" | "ellipse" | "rect" | "line" | "polyline" | "polygon"
    );
    drawn.then_some("http://www.w3.org/2000/svg")
}

/// Elements without an end tag, and so without children.
fn is_void(tag: &str) -> bool {
    matches!(
        tag,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}
