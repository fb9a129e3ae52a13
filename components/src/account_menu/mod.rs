//! The way to sign in; once signed in, the name of the person, the pages of the account and the way out.

mod account;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use account::Account;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::flyout::flyout;
use crate::form::hidden_fields;
use crate::link;
use crate::portage::{say, say_before_space};
use account::{SignedIn, State};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The account of the person who reads the page: for the slot `account` of a
/// [`Header`](crate::Header).
///
/// # Server-side rendering
/// Complete: the menu is a native disclosure, signing out a form. With wasm the menu is closed by
/// Escape, and when the focus leaves it.
#[component]
pub fn AccountMenu(
    /// Who is signed in, or the way to sign in.
    account: Account,
    /// Told to screen readers before the name. Default: "Account:".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Name of the button that signs out. Default: "Sign out".
    #[prop(into, optional)]
    sign_out: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let content = match account.0 {
        State::SignedOut { href, label } => {
            let label = say(label.unwrap_or_else(messages::account_menu_sign_in));
            view! { <a href=say(href)>{label}</a> }
        }
        State::SignedIn(account) => signed_in(
            account,
            label.unwrap_or_else(messages::account_menu_label),
            sign_out.unwrap_or_else(messages::account_menu_sign_out),
        ),
    };
    view! { <div class=classes(String::from("ptg-account-menu"), class)>{content}</div> }
}

fn signed_in(account: SignedIn, label: Text, sign_out: Text) -> Node {
    let name = say(account.name);
    let label = say_before_space(label);
    // The name alone could be that of anything.
    let name = view! { <span><span class="ptg-visually-hidden">{label}</span>{name}</span> };
    let out = view! {
        <form action=say(account.sign_out) method="post">
            {hidden_fields(account.fields)}
            <button class="ptg-button ptg-button--secondary ptg-button--small" type="submit">
                {say(sign_out)}
            </button>
        </form>
    };
    if account.links.is_empty() {
        return view! { {name} " " {out} };
    }
    flyout(
        "ptg-account-menu__menu",
        name,
        [link::list(account.links), out],
    )
}
