use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn with<T>(look: impl FnOnce(Toasts) -> T) -> T {
    let owner = Owner::new();
    owner.with(|| look(Toasts::new()))
}

fn seconds(toasts: Toasts) -> u32 {
    (1..1000)
        .find(|_| !toasts.second(false) || toasts.shown.with_untracked(Vec::is_empty))
        .unwrap()
}

#[test]
fn a_message_stays_until_it_is_closed() {
    with(|toasts| {
        toasts.show(MessageKind::Success, "Saved");
        assert!(!toasts.second(false), "nothing waits to go");
        assert_eq!(toasts.shown.with_untracked(Vec::len), 1);
    });
}

#[test]
fn time_is_enough_to_read_it_twice_and_longer_for_more() {
    let short = with(|toasts| {
        toasts.pass(MessageKind::Success, "Saved");
        seconds(toasts)
    });
    let long = with(|toasts| {
        toasts.pass(
            MessageKind::Success,
            "The draft is saved. It is in your list of drafts.",
        );
        seconds(toasts)
    });
    assert!(short > 10 && long > short + 5, "{short} {long}");
}

#[test]
fn no_message_goes_while_a_person_is_at_it() {
    with(|toasts| {
        toasts.pass(MessageKind::Success, "Saved");
        (0..100).for_each(|_| assert!(toasts.second(true)));
        assert_eq!(toasts.shown.with_untracked(Vec::len), 1);
    });
}

#[test]
fn a_warning_never_goes_by_itself() {
    with(|toasts| {
        toasts.pass(MessageKind::Warning, "Offline");
        toasts.pass(MessageKind::Danger, "Not saved");
        assert!(!toasts.second(false));
        assert_eq!(toasts.shown.with_untracked(Vec::len), 2);
    });
}

#[test]
fn what_has_gone_can_still_be_read() {
    let html = html(EnCa, || {
        let toasts = Toasts::new();
        toasts.pass(MessageKind::Success, "Saved");
        seconds(toasts);
        assert!(toasts.shown.with_untracked(Vec::is_empty));
        view! { <ToastHistory toasts/> }
    });
    assert!(html.contains("Saved"), "{html}");
}
