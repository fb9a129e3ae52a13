use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn what_nobody_vouches_for_is_text() {
    let html = html(
        EnCa,
        || view! { <Prose><p>{String::from("<script>alert(1)</script>")}</p></Prose> },
    );
    assert!(
        html.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        "{html}"
    );
}

#[test]
fn what_somebody_vouches_for_is_written_as_it_stands() {
    let html = html(FrCa, || {
        let html = TrustedHtml::vouched(|locale| ["<p><b>", locale.name(), "</b></p>"].concat());
        view! { <TrustedProse html/> }
    });
    assert!(
        html.contains(r#"<div lang="fr-CA" class="ptg-prose"><p><b>Français</b></p></div>"#),
        "{html}"
    );
}
