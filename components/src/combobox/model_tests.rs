use super::model::{Model, Start};
use super::source::Progress;
use super::state::{Event, State};
use super::typing::Typing;
use super::{ComboboxKind, ComboboxOption, ComboboxSource};
use crate::field::{Field, Said, Surroundings};
use crate::portage::Language;
use crate::rendering::html;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use std::time::Duration;

fn model(kind: ComboboxKind, source: Option<ComboboxSource>) -> Model {
    Model::new(Start {
        kind,
        options: vec![ComboboxOption::new("1", "111 Wellington St")],
        source,
        answers: Vec::new(),
        least: 0,
        most: None,
        debounce: Duration::ZERO,
        on_change: None,
    })
}

#[test]
fn a_choice_does_not_ask_a_paid_directory_a_second_time() {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(Language::from(EnCa));
        let source = ComboboxSource::new(|_| async { panic!("the directory was asked") });
        let model = model(ComboboxKind::FreeText, Some(source));
        let typed = State {
            typed: Some("well".into()),
            open: true,
            active: Some(0),
            ..State::default()
        };
        model.state.set(typed);
        model.found.set(vec!["1".into()]);
        model.act(Event::Pick(0));
        assert_eq!(model.answers(), ["111 Wellington St"]);
        assert_eq!(model.lookup.get_untracked().progress, Progress::Idle);
        // The arrow keys find the answers that were found, not that there are none.
        assert_eq!(model.listing.get_untracked().places, [0]);
    });
}

/// VoiceOver on a telephone cannot swipe to options that `aria-owns` moves elsewhere (USWDS #6840).
#[test]
fn the_list_is_controlled_and_not_owned() {
    let html = html(EnCa, || {
        let model = model(ComboboxKind::One, None);
        model.alive.set(true);
        let field = Field::new(Surroundings {
            name: "a".into(),
            id: None,
            label: "L".into(),
            label_heading: None,
            label_hidden: false,
            said: Said {
                hint: None,
                error: MaybeProp::default(),
                error_prefix: None,
                described_by: None,
            },
            required: false,
            mark: None,
            class: MaybeProp::default(),
        });
        let typing = Typing {
            model,
            field,
            label: "L".into(),
            class: String::new(),
            disabled: Signal::stored(false),
            autocomplete: None,
            open_on_focus: false,
            instructions: "I".into(),
            form: None,
        };
        typing.view()
    });
    assert!(html.contains(r#"role="combobox""#), "{html}");
    assert!(html.contains(r#"aria-controls="a-list""#), "{html}");
    assert!(!html.contains("aria-owns"), "{html}");
}
