use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, Node, NodeElement, NodeName};
use syn::{Error, Result, spanned::Spanned};

/// What is written of nodes.
pub struct View {
    /// The path of the crate `portage`.
    pub portage: TokenStream,
}

impl View {
    /// An expression of all of them: the only one itself, or the parts of what has no element
    /// around.
    pub fn of(&self, nodes: &[Node]) -> Result<TokenStream> {
        let portage = &self.portage;
        let mut all = self.all(nodes)?;
        Ok(match all.len() {
            0 => quote!(#portage::element::Node::Nothing),
            1 => all.remove(0),
            _ => quote!(#portage::element::Node::Parts(::std::vec![#(#all),*])),
        })
    }

    /// An expression of each.
    pub fn all(&self, nodes: &[Node]) -> Result<Vec<TokenStream>> {
        let portage = &self.portage;
        let mut all = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) => all.push(self.named(element)?),
                Node::Fragment(fragment) => all.extend(self.all(&fragment.children)?),
                Node::Block(block) => {
                    all.push(quote!(#portage::element::IntoNode::into_node(#block)));
                }
                Node::Text(text) => {
                    let text = &text.value;
                    all.push(quote!(#portage::element::Node::from(#text)));
                }
                Node::Comment(_) => {}
                Node::RawText(_) | Node::Doctype(_) | Node::Custom(_) => {
                    return Err(Error::new(node.span(), "a text stands in quotes here"));
                }
            }
        }
        Ok(all)
    }

    fn named(&self, element: &NodeElement<Infallible>) -> Result<TokenStream> {
        if is_component(element.name()) {
            self.component(element)
        } else {
            self.element(element)
        }
    }
}

/// As in Leptos: a name with a capital letter, or in a module.
fn is_component(name: &NodeName) -> bool {
    let NodeName::Path(path) = name else {
        return false;
    };
    let parts = &path.path.segments;
    let capital = |name: String| name.starts_with(char::is_uppercase);
    parts.len() > 1
        || parts
            .first()
            .is_some_and(|part| capital(part.ident.to_string()))
}
