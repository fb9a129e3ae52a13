use crate::element::{IntoNode, Node, view};
use crate::portage::use_language;
use leptos::prelude::*;
use portage_locales::format::{Currency, currency_symbol, currency_symbol_leads};

/// The sign of a currency on one side of the control: before it in English, after it in French,
/// and on the other side as soon as the language is switched. Only for the eye.
pub(super) fn symbol(currency: Currency, leads: bool) -> Node {
    let language = use_language();
    let shown = Signal::derive(move || {
        let locale = language.get();
        (currency_symbol_leads(locale) == leads)
            .then(|| currency_symbol(locale, currency).to_owned())
    });
    (move || shown.get().map(unit)).into_node()
}

fn unit(symbol: String) -> Node {
    view! { <span class="ptg-text-input__unit" aria-hidden="true">{symbol}</span> }
}
