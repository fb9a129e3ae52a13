use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, NodeElement};
use syn::Result;

use crate::nodes::View;

impl View {
    /// A component, as Leptos' own macro writes it.
    pub fn component(&self, component: &NodeElement<Infallible>) -> Result<TokenStream> {
        let portage = &self.portage;
        let name = component.name();
        let attributes = component.attributes();
        let generics = &component.open_tag.generics;
        let component = if component.children.is_empty() {
            quote!(<#name #generics #(#attributes)*/>)
        } else {
            let children = self.of(&component.children)?;
            quote!(<#name #generics #(#attributes)*>{#children}</#name>)
        };
        Ok(quote! {
            #portage::element::Node::of_view(::leptos::prelude::view! { #component })
        })
    }
}
