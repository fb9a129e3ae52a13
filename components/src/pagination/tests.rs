use super::places::{Place, places};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Text;

fn row(now: u32, pages: u32) -> String {
    let word = |place: Place| match place {
        Place::Page(page) => page.to_string(),
        Place::Gap => "…".to_owned(),
    };
    let places = places(now, pages).into_iter();
    places.map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_gap_never_stands_for_a_single_page() {
    for pages in 0..40 {
        for now in 1..=pages.max(1) {
            let places = places(now, pages);
            let mut last = 0;
            let mut gap = false;
            for place in places {
                match place {
                    Place::Page(page) if gap => {
                        assert!(page > last + 2, "{}", row(now, pages));
                        (last, gap) = (page, false);
                    }
                    Place::Page(page) => {
                        assert_eq!(page, last + 1, "{}", row(now, pages));
                        last = page;
                    }
                    Place::Gap => gap = true,
                }
            }
            assert!(last == pages && !gap, "{}", row(now, pages));
        }
    }
}

#[test]
fn what_is_shown_around_the_present_page() {
    for (now, pages, expected) in [
        (1, 1, "1"),
        (1, 3, "1 2 3"),
        (4, 7, "1 2 3 4 5 6 7"),
        (1, 9, "1 2 … 9"),
        (5, 9, "1 … 4 5 6 … 9"),
        (9, 9, "1 … 8 9"),
        (u32::MAX, u32::MAX, "1 … 4294967294 4294967295"),
    ] {
        assert_eq!(row(now, pages), expected);
    }
}

fn pagination(locale: Locale, page: u32, pages: u32) -> String {
    html(locale, move || {
        let href = |page: u32| Text::from(["/p/", &page.to_string()].concat());
        view! { <Pagination page=page pages=pages href=href/> }
    })
}

#[test]
fn thousands_are_grouped_as_in_the_language() {
    assert!(pagination(EnCa, 1234, 9999).contains(">1,234</a>"));
    let french = pagination(FrCa, 1234, 9999);
    assert!(french.contains(">1\u{a0}234</a>"), "{french}");
    assert!(
        french.contains("aria-label=\"Page\u{a0}1\u{a0}234\""),
        "{french}"
    );
    assert!(french.contains(r#"href="/p/1234""#), "{french}");
}

#[test]
fn there_is_no_way_past_the_first_or_the_last_page() {
    let first = pagination(EnCa, 1, 3);
    assert!(
        !first.contains(r#"rel="prev""#) && first.contains(r#"rel="next""#),
        "{first}"
    );
    let last = pagination(EnCa, 3, 3);
    assert!(
        last.contains(r#"rel="prev""#) && !last.contains(r#"rel="next""#),
        "{last}"
    );
    let beyond = pagination(EnCa, 9, 3);
    assert!(
        beyond.contains(r#"aria-label="Page 3" aria-current="page""#),
        "{beyond}"
    );
}
