use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn what_is_announced_says_what_it_is() {
    let kind = StatusKind::Warning.of_message();
    let said = super::whole(&kind.word(), &"T".into());
    assert_eq!(said.get(FrCa), "Attention\u{a0}: T");
}

#[test]
fn each_kind_says_in_words_what_it_is() {
    for (kind, en, fr) in [
        (StatusKind::Success, "Success:", "Réussite\u{a0}:"),
        (StatusKind::Warning, "Warning:", "Attention\u{a0}:"),
        (
            StatusKind::Information,
            "Information:",
            "Information\u{a0}:",
        ),
    ] {
        for (locale, word) in [(EnCa, en), (FrCa, fr)] {
            let html = html(locale, move || view! { <StatusMessage kind text="T"/> });
            assert!(
                html.contains(&["<strong>", word, "</strong> T"].concat()),
                "{html}"
            );
        }
    }
}
