//! The `view!` macro of Portage, used through `portage::element`.
#![warn(missing_docs)]

mod component;
mod element;
mod nodes;

use nodes::View;
use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use quote::quote;
use rstml::{Parser, ParserConfig};

/// Makes a `portage::element::Node` of the syntax of Leptos' `view!`.
///
/// Elements become data, for which the browser's program has one piece of code, instead of a type
/// and code of their own each: a long page is a third of the download. Components are Leptos'
/// components. Of elements it takes attributes, `on:event=` and `node_ref=`; of children elements,
/// components, texts and `{expressions}` that are `portage::element::IntoNode`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let mut tokens = TokenStream2::from(tokens).into_iter();
    // `$crate`, which the wrapper of the macro puts before the rest.
    let portage: TokenStream2 = tokens.next().into_iter().collect();
    let parser = Parser::new(ParserConfig::default().recover_block(true));
    let rest: TokenStream2 = tokens.collect();
    let (nodes, errors) = parser.parse_recoverable(rest).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let view = View { portage }.of(&nodes).unwrap_or_else(|error| {
        let error = error.into_compile_error();
        quote!({ #error })
    });
    quote! {
        {
            #[allow(unused_braces)]
            {
                #(#errors;)*
                #view
            }
        }
    }
    .into()
}
