//! Examples of the account menu.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_account_menu_signed_out,
    signed_in: title_account_menu_signed_in,
    menu: title_account_menu_menu,
    label: title_account_menu_label,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <AccountMenu account=Account::signed_out(t::home_href())/> }
}

fn signed_in() -> impl IntoView {
    let account = Account::signed_in("Ada Tremblay", t::home_href())
        .fields(Answers::from_iter([("token", "4f9c2a")]));
    view! { <AccountMenu account/> }
}

fn menu() -> impl IntoView {
    let account = Account::signed_in("Ada Tremblay", t::home_href()).links(vec![
        Anchor::new(t::home_href(), t::account_menu_applications()),
        Anchor::new(t::demo_href(), t::account_menu_profile()),
    ]);
    view! { <AccountMenu account/> }
}

fn label() -> impl IntoView {
    let account = Account::signed_out(t::home_href()).label(t::account_menu_my_account());
    view! { <AccountMenu account/> }
}

fn long() -> impl IntoView {
    let account = Account::signed_in(
        "Marie-Ève Charlotte de Chateaubriand-Kristinnsdóttir",
        t::home_href(),
    )
    .links(vec![Anchor::new(t::home_href(), t::long_label())]);
    view! { <AccountMenu account sign_out=t::long_button()/> }
}
