use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_decorative_icon_is_not_heard() {
    let html = html(
        EnCa,
        || view! { <Icon drawing=Drawing::CHECK alt=Alternative::decorative()/> },
    );
    assert!(
        html.contains(r#"aria-hidden="true""#) && !html.contains("role=\"img\""),
        "{html}"
    );
}

#[test]
fn an_icon_that_stands_for_words_says_them() {
    let html = html(
        EnCa,
        || view! { <Icon drawing=Drawing::PHONE alt="Telephone"/> },
    );
    assert!(
        html.contains(r#"role="img" aria-label="Telephone""#) && !html.contains("aria-hidden"),
        "{html}"
    );
}

#[test]
fn no_two_drawings_are_the_same() {
    for (at, (name, drawing)) in Drawing::ALL.iter().enumerate() {
        let twin = Drawing::ALL[..at]
            .iter()
            .find(|(_, other)| other == drawing);
        assert!(twin.is_none(), "{name} is {twin:?}");
    }
}

#[test]
fn the_sprite_has_every_drawing_once_under_its_name() {
    let sprite = icon_sprite();
    for (name, drawing) in Drawing::ALL {
        let id = name.to_lowercase().replace('_', "-");
        let symbol = format!("<symbol id=\"{id}\" ");
        assert_eq!(sprite.matches(&symbol).count(), 1, "{id}");
        let path = format!("<path d=\"{}\"/></symbol>", drawing.path());
        let of_this = &sprite[sprite.find(&symbol).unwrap()..];
        assert!(of_this.lines().next().unwrap().ends_with(&path), "{id}");
    }
    assert_eq!(sprite.matches("<symbol ").count(), Drawing::ALL.len());
}

#[test]
fn the_sprite_is_well_formed() {
    let sprite = icon_sprite();
    assert!(!sprite.contains('&'), "{sprite}");
    let tags = sprite.matches('<').count();
    let (closing, empty) = (sprite.matches("</").count(), sprite.matches("/>").count());
    assert_eq!(tags, 2 * closing + empty, "{sprite}");
    assert_eq!(sprite.matches('"').count() % 2, 0, "{sprite}");
}
