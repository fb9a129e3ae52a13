//! Parts of a page whose code comes when the person comes near.

#[cfg(target_arch = "wasm32")]
mod apart;
mod asleep;
#[cfg(test)]
mod tests;

pub(crate) use asleep::{Page, hurry, is_whole, wake};

use crate::element::{Element, IntoNode, Node};
use crate::form::{FormContext, Rules};

/// A part of a page whose code comes when the person comes near.
///
/// A long form is a large program, and who opens it needs the beginning first. The server makes
/// such a part with the rest of the page ([`here`](Self::here)), so that it can be read, filled in
/// and sent at once. In the browser its code is in a file of its own, and so is what it asks
/// ([`apart`](Self::apart)): they are fetched when the part is less than a window's height away, or
/// has the focus; then it comes to life with what has been typed. Before the page is sent or its
/// language switched in place, all parts come to life. If the code of one does not come, the browser
/// sends the form or follows the link by itself, as on a page without wasm.
///
/// What [`Form`](crate::Form) itself asks stands before its parts on the page. A server that adds
/// problems of its own puts them [in the order of the page](crate::Problems::order_by) before it
/// renders.
///
/// ```
/// use leptos::prelude::*;
/// use portage::element::{Node, view};
/// use portage::{Later, Part};
///
/// fn hours() -> Node {
///     view! { <p>"Monday to Friday"</p> }
/// }
///
/// # let owner = Owner::new();
/// # owner.set();
/// let page = view! { <main>{Later::here(Part::new(hours))}</main> };
/// assert_eq!(page.to_html(), r#"<main><div class="ptg-later"><p>Monday to Friday</p></div></main>"#);
/// ```
pub struct Later(Code);

enum Code {
    Here(Part),
    #[cfg(target_arch = "wasm32")]
    Apart(apart::Load),
}

/// What a part of a page shows and asks.
#[derive(Clone, Copy)]
pub struct Part {
    view: fn() -> Node,
    rules: fn() -> Rules,
}

impl Part {
    /// A part that shows this, and asks nothing that has rules.
    pub const fn new(view: fn() -> Node) -> Self {
        Self {
            view,
            rules: Rules::new,
        }
    }

    /// With the rules of its questions.
    pub const fn asking(self, rules: fn() -> Rules) -> Self {
        Self { rules, ..self }
    }
}

impl Later {
    /// A part whose code is here: on a server always, and in a program that is not split.
    pub fn here(part: Part) -> Self {
        Self(Code::Here(part))
    }
}

#[cfg(target_arch = "wasm32")]
impl Later {
    /// A part whose code `load` fetches, such as a function with the attribute `wasm_split`, which
    /// `cargo xtask build` and cargo-leptos know. An error leaves the part as the HTML that it is.
    pub fn apart<F, E>(load: impl Fn() -> F + Send + 'static) -> Self
    where
        F: Future<Output = Result<Part, E>> + 'static,
    {
        let load = move || -> apart::Coming {
            let coming = load();
            Box::pin(async move { coming.await.ok() })
        };
        Self(Code::Apart(Box::new(load)))
    }
}

/// Where a part stands among what the form around asks.
struct Place(Option<(FormContext, usize)>);

impl Place {
    /// Parts are made in the order of the page.
    fn next() -> Self {
        Self(FormContext::current().and_then(|form| Some((form, form.keep_place()?))))
    }

    fn fill(&self, part: Part) -> Node {
        if let Some((form, place)) = self.0 {
            form.ask(place, (part.rules)());
        }
        (part.view)()
    }
}

impl IntoNode for Later {
    fn into_node(self) -> Node {
        let element = Element::new("div").attribute("class", "ptg-later");
        let place = Place::next();
        match self.0 {
            Code::Here(part) => element.child(place.fill(part)),
            #[cfg(target_arch = "wasm32")]
            Code::Apart(load) => apart::asleep(element, load, place),
        }
        .into_node()
    }
}
