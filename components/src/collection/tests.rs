use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::{Date, Month};

#[test]
fn a_date_is_in_the_words_of_the_page_and_in_the_machines_form() {
    for (locale, words) in [(EnCa, "March 1, 2026"), (FrCa, "1er\u{a0}mars\u{a0}2026")] {
        let html = html(locale, || {
            let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
            let link = Anchor::new("/fees", "Fees");
            let items = vec![CollectionItem::new(link).date("…", day)];
            view! { <Collection items/> }
        });
        let time = [r#"<time datetime="2026-03-01">"#, words, "</time>"].concat();
        let plain = html.replace('\u{a0}', " ");
        assert!(plain.contains(&time.replace('\u{a0}', " ")), "{html}");
    }
}
