use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

#[test]
fn it_leads_to_the_page_of_the_language() {
    let html = html(FrCa, || {
        let href = Text::each([(EnCa, "/en/step-1"), (FrCa, "/fr/etape-1")]);
        view! { <BackLink href=href/> }
    });
    assert!(html.contains(r#"href="/fr/etape-1""#), "{html}");
    assert!(html.contains(">Retour</a>"), "{html}");
}
