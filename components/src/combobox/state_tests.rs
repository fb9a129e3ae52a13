use super::ComboboxKind::{self, FreeText, Many, One};
use super::ComboboxOption;
use super::search::{Entry, search};
use super::state::{Event, Listing, State};
use portage_locales::Locale;
use proptest::prelude::*;

fn listing(typed: &str) -> Listing {
    let options = [("QC", "Québec"), ("ON", "Ontario"), ("NU", "Nunavut")];
    let entries: Vec<Entry> = options
        .iter()
        .map(|(code, label)| Entry::new(&ComboboxOption::new(*code, *label), Locale::FrCa))
        .collect();
    let places = search(&entries, typed);
    Listing {
        fitting: places.len(),
        entries: entries.into(),
        places,
    }
}

/// Does one thing after the other, with the list that is shown at each.
fn play(kind: ComboboxKind, start: State, events: impl IntoIterator<Item = Event>) -> State {
    events.into_iter().fold(start, |state, event| {
        let list = listing(state.query());
        state.after(event, kind, &list)
    })
}

fn chosen(code: &str) -> State {
    State {
        chosen: vec![code.into()],
        ..State::default()
    }
}

fn typed(text: &str) -> Event {
    Event::Type(text.into())
}

#[test]
fn leaving_with_a_non_match_keeps_the_typed_text() {
    let state = play(One, State::default(), [typed("Ontarioo"), Event::Leave]);
    assert_eq!(state.typed.as_deref(), Some("Ontarioo"));
    assert_eq!(state.unmatched.as_deref(), Some("Ontarioo"));
    assert_eq!(state.answers(One, &listing("")), ["Ontarioo"]);
}

#[test]
fn a_non_match_is_not_sent_as_the_earlier_choice() {
    let state = play(One, chosen("QC"), [typed("Ontarioo")]);
    assert_eq!(state.answers(One, &listing("")), ["Ontarioo"]);
}

#[test]
fn a_word_typed_in_full_is_the_choice_without_an_arrow_key() {
    let state = play(One, State::default(), [typed("quebec"), Event::Leave]);
    assert_eq!(state, chosen("QC"));
    // Nor is it lost when the form is sent while the focus is still there.
    let state = play(One, State::default(), [typed("quebec")]);
    assert_eq!(state.answers(One, &listing("")), ["QC"]);
}

#[test]
fn tab_takes_the_option_and_leaving_by_other_ways_does_not() {
    let on_option = [typed("n"), Event::Down];
    let state = play(One, State::default(), on_option.clone());
    assert_eq!(state.active, Some(0));
    let by_tab = play(One, state.clone(), [Event::Tab]);
    assert_eq!(by_tab, chosen("NU"));
    let by_mouse = play(One, state, [Event::Leave]);
    assert_eq!(by_mouse.unmatched.as_deref(), Some("n"));
}

#[test]
fn escape_closes_and_brings_the_choice_back() {
    let state = play(One, chosen("QC"), [typed("on"), Event::Down, Event::Escape]);
    assert_eq!(state, chosen("QC"));
}

#[test]
fn escape_without_an_earlier_choice_keeps_what_was_typed() {
    let state = play(One, State::default(), [typed("on"), Event::Escape]);
    assert_eq!(state.typed.as_deref(), Some("on"));
    assert!(!state.open);
}

#[test]
fn emptying_the_input_takes_the_choice_away() {
    let state = play(One, chosen("QC"), [typed(" "), Event::Leave]);
    assert_eq!(state, State::default());
}

#[test]
fn down_opens_on_the_choice_and_the_arrows_go_round() {
    let state = play(One, chosen("ON"), [Event::Down]);
    assert!(state.open && state.active == Some(1));
    let state = play(One, state, [Event::Down, Event::Down]);
    assert_eq!(state.active, Some(0));
    assert_eq!(play(One, state, [Event::Up]).active, Some(2));
}

#[test]
fn up_opens_at_the_end() {
    assert_eq!(play(Many, State::default(), [Event::Up]).active, Some(2));
}

#[test]
fn an_empty_list_has_no_option_to_be_on() {
    let state = play(One, State::default(), [typed("xyz"), Event::Down]);
    assert_eq!(state.active, None);
}

#[test]
fn home_and_end_are_of_the_text_again() {
    let state = play(One, State::default(), [Event::Down, Event::Caret]);
    assert!(state.open && state.active.is_none());
}

#[test]
fn of_many_each_is_kept_and_pressing_one_again_takes_it_away() {
    let state = play(Many, State::default(), [Event::Pick(0), Event::Pick(2)]);
    assert_eq!(state.chosen, ["QC", "NU"]);
    assert_eq!(play(Many, state, [Event::Pick(0)]).chosen, ["NU"]);
}

#[test]
fn of_many_a_non_match_takes_none_of_the_choices_away() {
    let events = [Event::Pick(0), typed("Ontarioo"), Event::Leave];
    let state = play(Many, State::default(), events);
    assert_eq!(state.answers(Many, &listing("")), ["QC", "Ontarioo"]);
}

#[test]
fn free_text_is_sent_as_it_was_typed() {
    let state = play(FreeText, State::default(), [typed("quebec"), Event::Leave]);
    assert_eq!(state.answers(FreeText, &listing("")), ["quebec"]);
    assert_eq!(state.unmatched, None);
    let state = play(FreeText, state, [Event::Down, Event::Enter]);
    assert_eq!(state.typed.as_deref(), Some("Québec"));
}

#[test]
fn what_came_back_from_the_server_and_is_no_code_stands_in_the_input() {
    let state = State::restored(One, vec!["Ontarioo".into()], &listing(""));
    assert_eq!(state.typed.as_deref(), Some("Ontarioo"));
    assert!(state.chosen.is_empty());
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        "[onu ]{0,3}|Ontario|quebec".prop_map(Event::Type),
        (0usize..5).prop_map(Event::Pick),
        prop_oneof![Just("QC"), Just("ON"), Just("xx")].prop_map(|code| Event::Remove(code.into())),
        Just(Event::Down),
        Just(Event::Up),
        Just(Event::Show),
        Just(Event::Hide),
        Just(Event::Enter),
        Just(Event::Escape),
        Just(Event::Caret),
        Just(Event::Tab),
        Just(Event::Leave),
        Just(Event::Clear),
    ]
}

fn kind() -> impl Strategy<Value = ComboboxKind> {
    prop_oneof![Just(One), Just(Many), Just(FreeText)]
}

proptest! {
    #[test]
    fn the_arrows_are_never_on_an_option_that_is_not_listed(kind in kind(), events in proptest::collection::vec(event(), 0..30)) {
        let mut state = State::default();
        for event in events {
            state = play(kind, state, [event]);
            if let Some(active) = state.active {
                prop_assert!(state.open);
                prop_assert!(listing(state.query()).listed(active).is_some());
            }
        }
    }

    #[test]
    fn nothing_that_was_typed_is_lost_by_leaving(kind in kind(), events in proptest::collection::vec(event(), 0..30), text in "[a-z]{1,8}") {
        let state = play(kind, State::default(), events);
        let state = play(kind, state, [Event::Type(text.clone()), Event::Leave]);
        let sent = state.answers(kind, &listing(""));
        let code = search(&listing("").entries, &text);
        prop_assert!(sent.contains(&text) || !code.is_empty(), "{sent:?}");
        prop_assert_eq!(state.unmatched.is_some(), kind.is_strict() && state.typed.is_some());
    }

    #[test]
    fn what_is_sent_comes_back_the_same(kind in kind(), events in proptest::collection::vec(event(), 0..30)) {
        let everything = listing("");
        let sent = play(kind, State::default(), events).answers(kind, &everything);
        let back = State::restored(kind, sent.clone(), &everything);
        let mut again = back.answers(kind, &everything);
        let mut sent = sent;
        if kind == FreeText && again.is_empty() {
            again.push(String::new());
        }
        if kind == FreeText && sent.is_empty() {
            sent.push(String::new());
        }
        prop_assert_eq!(again, sent);
    }

    #[test]
    fn one_answer_stays_one_and_none_is_chosen_twice(kind in kind(), events in proptest::collection::vec(event(), 0..30)) {
        let state = play(kind, State::default(), events);
        let mut codes = state.chosen.clone();
        codes.dedup();
        prop_assert_eq!(&codes, &state.chosen);
        prop_assert!(kind != One || state.answers(kind, &listing("")).len() <= 1);
    }
}
