use super::asleep::{Page, Sleeping, State, add, came, hurry, is_whole, wake};
use crate::element::{Node, view};
use crate::rendering::html;
use crate::*;
use portage_locales::Locale::EnCa;
use std::cell::Cell;
use std::rc::Rc;

struct Sleeper(Cell<State>);

impl Sleeping for Sleeper {
    fn state(&self) -> State {
        self.0.get()
    }

    fn fetch(self: Rc<Self>) {
        self.0.set(State::Coming);
    }
}

/// What is asleep is known to the thread, as in a browser to its page: each page has one of its own.
fn on_a_page(does: fn()) {
    std::thread::spawn(does).join().unwrap();
}

fn sleeper() -> Rc<Sleeper> {
    let part = Rc::new(Sleeper(Cell::new(State::Asleep)));
    add(part.clone());
    part
}

fn ends(part: &Sleeper, state: State) {
    part.0.set(state);
    came();
}

/// What the page was when it was asked again.
fn asking() -> (Rc<Cell<Option<Page>>>, impl FnOnce() + 'static) {
    let answer = Rc::new(Cell::new(None));
    let kept = answer.clone();
    (answer, move || kept.set(Some(wake(|| ()))))
}

#[test]
fn a_page_without_parts_is_whole() {
    on_a_page(|| {
        assert_eq!(wake(|| ()), Page::Whole);
        assert!(is_whole());
    });
}

#[test]
fn what_changes_the_page_waits_for_every_part() {
    on_a_page(|| {
        let (near, far) = (sleeper(), sleeper());
        near.clone().fetch();
        let (answer, again) = asking();
        assert_eq!(wake(again), Page::Waking);
        assert_eq!(far.state(), State::Coming, "it was not fetched");
        ends(&near, State::Awake);
        assert_eq!(answer.get(), None, "one part still sleeps");
        ends(&far, State::Awake);
        assert_eq!(answer.get(), Some(Page::Whole));
    });
}

#[test]
fn what_was_asked_last_goes_on_once() {
    on_a_page(|| {
        let part = sleeper();
        let (first, again_first) = asking();
        let (second, again_second) = asking();
        wake(again_first);
        wake(again_second);
        ends(&part, State::Awake);
        assert_eq!((first.get(), second.get()), (None, Some(Page::Whole)));
    });
}

#[test]
fn a_part_that_does_not_come_leaves_it_to_the_browser_and_is_asked_for_again() {
    on_a_page(|| {
        let part = sleeper();
        let (answer, again) = asking();
        wake(again);
        ends(&part, State::Lost);
        assert_eq!(answer.get(), Some(Page::Torn));
        assert!(!is_whole());

        let (answer, again) = asking();
        assert_eq!(wake(again), Page::Waking, "the connection may be back");
        ends(&part, State::Awake);
        assert_eq!(answer.get(), Some(Page::Whole));
    });
}

#[test]
fn on_a_page_in_a_hurry_parts_come_at_once() {
    on_a_page(|| {
        let part = || Rc::new(Sleeper(Cell::new(State::Asleep)));
        assert!(!add(part()));
        hurry();
        assert!(add(part()));
    });
}

fn question() -> Node {
    view! { <TextInput name="unit" label="Unit"/> }
}

fn asked() -> Rules {
    Rules::new().field("unit", required("Enter the unit"))
}

#[test]
fn a_server_makes_a_part_with_what_it_asks() {
    let html = html(EnCa, || {
        let rules = Rules::new().field("street", required("Enter the street"));
        view! {
            <Form rules action="/address">
                <TextInput name="street" label="Street"/>
                {Later::here(Part::new(question).asking(asked))}
            </Form>
        }
    });
    assert_eq!(html.matches("(required)").count(), 2, "{html}");
    assert!(
        html.contains(r#"<div class="ptg-later"><div class="ptg-field">"#),
        "{html}"
    );
}
