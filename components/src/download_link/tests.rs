use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};

fn link(locale: Locale) -> String {
    html(locale, || {
        view! {
            <DownloadLink
                href="/guide.pdf"
                label="Guide"
                format=FileKind::Pdf
                bytes=1_250_000
                pages=12u32
                language=Locale::FrCa
            />
        }
    })
}

#[test]
fn nobody_downloads_a_file_without_knowing_its_size() {
    assert!(link(EnCa).contains("(PDF, 1.3 MB, 12 pages"));
    assert!(link(FrCa).contains("(PDF, 1,3\u{a0}Mo, 12\u{a0}pages"));
}

#[test]
fn the_language_of_the_file_is_said_where_the_page_is_in_another() {
    let english = link(EnCa);
    assert!(english.contains(r#"hreflang="fr-CA""#), "{english}");
    assert!(
        english.contains(r#"<span lang="fr-CA" translate="no">Français</span>"#),
        "{english}"
    );
    assert!(!link(FrCa).contains("Français</span>"));
}

#[test]
fn a_program_is_told_the_kind_of_file() {
    assert!(link(EnCa).contains(r#"type="application/pdf""#));
}
