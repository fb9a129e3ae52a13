use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

#[test]
fn the_skip_link_is_the_first_thing_to_focus_also_with_a_banner() {
    let html = html(EnCa, || {
        let banner =
            || view! { <PhaseBanner phase=Phase::Beta feedback=Anchor::new("/", "Tell us")/> };
        view! { <Header brand="Brand" brand_href="/en" banner/> }
    });
    assert_eq!(
        html.find("<a "),
        html.find(r##"<a href="#main" class="ptg-skip-links__link""##),
        "{html}"
    );
}

#[test]
fn a_signature_is_heard_in_both_official_languages_each_with_its_own_voice() {
    let html = html(FrCa, || {
        let brand = Text::each([(EnCa, "Department"), (FrCa, "Ministère")]);
        view! { <Header brand brand_mark=|| view! { <i></i> }/> }
    });
    assert!(
        html.contains(r#"Ministère <span lang="en-CA">Department</span>"#),
        "{html}"
    );
}

#[test]
fn the_home_link_says_where_it_goes() {
    let html = html(EnCa, || view! { <Header brand="Brand" brand_href="/en"/> });
    assert!(html.contains(r#"aria-label="Brand: home page""#), "{html}");
}

#[test]
fn what_leads_nowhere_is_no_link() {
    let html = html(EnCa, || view! { <Header brand="Brand" service="Service"/> });
    assert_eq!(html.matches("<a ").count(), 1, "only the skip link: {html}");
    assert!(!html.contains("aria-label=\"Brand"), "{html}");
}

#[test]
fn each_slot_stands_where_people_look_for_it() {
    let html = html(EnCa, || {
        let link = |href: &'static str| move || view! { <a href=href>"x"</a> };
        view! {
            <Header
                brand="Brand"
                service="Service"
                banner=link("#banner")
                search=link("#search")
                account=link("#account")
                navigation=link("#navigation")
                breadcrumbs=link("#breadcrumbs")
            />
        }
    });
    let order = [
        "#main",
        "#banner",
        "Brand",
        "#search",
        "#account",
        "Service",
        "#navigation",
        "#breadcrumbs",
    ];
    let places: Vec<_> = order.iter().map(|part| html.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{html}");
}

#[test]
fn a_compact_header_has_no_row_for_the_service() {
    let html = html(
        EnCa,
        || view! { <Header brand="Brand" service="Service" compact=true/> },
    );
    assert!(
        html.contains("Service") && !html.contains(r#""ptg-header__service""#),
        "{html}"
    );
}

#[test]
fn a_service_says_in_its_own_words_what_only_a_screen_reader_reads() {
    let html = html(FrCa, || {
        let languages = vec![
            LanguageLink::new(EnCa, "/en"),
            LanguageLink::new(FrCa, "/fr"),
        ];
        view! {
            <Header
                brand="Ministère"
                brand_href="/fr"
                brand_label="Ministère\u{a0}: votre dossier"
                skip_links_label="Raccourcis"
                languages
                languages_heading="Langue de la lettre"
            />
        }
    });
    for words in [
        "aria-label=\"Ministère\u{a0}: votre dossier\"",
        "aria-label=\"Raccourcis\"",
        "Langue de la lettre</h2>",
    ] {
        assert!(html.contains(words), "{words} in {html}");
    }
}

#[test]
fn a_tagline_is_no_part_of_the_name_of_the_link_to_the_home_page() {
    let html = html(
        EnCa,
        || view! { <Header brand="Brand" brand_href="/en" tagline="Words"/> },
    );
    let link = html
        .split("aria-label=\"Brand: home page\"")
        .nth(1)
        .unwrap();
    assert!(
        !link[..link.find("</a>").unwrap()].contains("Words"),
        "{html}"
    );
    assert!(link.contains("Words"), "{html}");
}
