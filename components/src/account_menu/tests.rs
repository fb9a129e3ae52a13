use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn signing_out_is_no_link_that_a_browser_follows_ahead() {
    let html = html(EnCa, || {
        let account = Account::signed_in("Ada", "/out").fields(Answers::from_iter([("t", "1")]));
        view! { <AccountMenu account/> }
    });
    assert!(!html.contains("href"), "{html}");
    for part in [
        r#"<form action="/out" method="post">"#,
        r#"<input type="hidden" name="t" value="1">"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn the_name_says_what_it_is_the_name_of() {
    let html = html(FrCa, || {
        let account =
            Account::signed_in("Ada", "/out").links(vec![Anchor::new("/fr/profil", "Profil")]);
        view! { <AccountMenu account/> }
    });
    assert!(
        html.contains("<summary><span><span class=\"ptg-visually-hidden\">Compte\u{a0}: </span>Ada</span></summary>"),
        "{html}"
    );
}

#[test]
fn the_menu_opens_without_a_script() {
    let html = html(EnCa, || {
        let account = Account::signed_in("Ada", "/out").links(vec![Anchor::new("/en/me", "Me")]);
        view! { <AccountMenu account/> }
    });
    assert!(
        html.contains("<details") && !html.contains("hidden="),
        "{html}"
    );
}
