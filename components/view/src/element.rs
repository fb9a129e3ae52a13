use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use rstml::node::{Infallible, KeyedAttribute, NodeAttribute, NodeElement, NodeName};
use syn::{Error, Result, spanned::Spanned};

use crate::nodes::View;

impl View {
    /// An element of HTML.
    pub fn element(&self, element: &NodeElement<Infallible>) -> Result<TokenStream> {
        let portage = &self.portage;
        let tag = text(element.name());
        let mut built = quote!(#portage::element::Element::new(#tag));
        for attribute in element.attributes() {
            built = match attribute {
                NodeAttribute::Attribute(attribute) => with(built, attribute)?,
                NodeAttribute::Block(block) => {
                    let message = "an element takes its attributes one by one";
                    return Err(Error::new(block.span(), message));
                }
            };
        }
        let children = self.all(&element.children)?;
        Ok(quote!(#built #(.child(#children))*.into_node()))
    }
}

fn with(element: TokenStream, attribute: &KeyedAttribute) -> Result<TokenStream> {
    let value = match attribute.value() {
        Some(value) => quote!(#value),
        None => quote!(true),
    };
    let key = text(&attribute.key);
    if let Some(event) = key.strip_prefix("on:") {
        let event = match event {
            "cancel" => quote!(Custom::<::leptos::ev::Event>::new(#event)),
            _ => Ident::new(event, span(&attribute.key)).into_token_stream(),
        };
        return Ok(quote!(#element.on(::leptos::ev::#event, #value)));
    }
    if key == "node_ref" {
        return Ok(quote!(#element.node_ref(#value)));
    }
    if key.contains(':') {
        let message = "of what has a colon, an element here takes only `on:`";
        return Err(Error::new(attribute.key.span(), message));
    }
    Ok(quote!(#element.attribute(#key, #value)))
}

/// The name as HTML writes it: `r#for` is `for`.
fn text(name: &NodeName) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

fn span(key: &NodeName) -> Span {
    match key {
        NodeName::Punctuated(parts) => parts.last().map_or_else(|| key.span(), Spanned::span),
        _ => key.span(),
    }
}
