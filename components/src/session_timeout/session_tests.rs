use super::remaining::Remaining;
use super::session::{Session, Stage};
use leptos::prelude::*;

/// Two hours, of which the clock stands at the beginning: here it does not go by itself.
fn session(test: impl FnOnce(Session)) {
    Owner::new().with(|| test(Session::new(120)));
}

/// Looks at the clock when so many seconds are left. Gives what is to be said.
fn look(session: Session, left: u32) -> Option<Remaining> {
    session.ends.set(Some(f64::from(left) * 1000.0));
    session.look()
}

fn stage(session: Session) -> Stage {
    session.stage.get_untracked()
}

#[test]
fn nobody_is_asked_before_the_time_comes() {
    session(|session| {
        assert_eq!(look(session, 301), None);
        assert_eq!(stage(session), Stage::Quiet);
        look(session, 300);
        assert_eq!(stage(session), Stage::Asking);
    });
}

#[test]
fn each_minute_is_said_once() {
    session(|session| {
        look(session, 300);
        assert_eq!(look(session, 239), Some(Remaining::Minutes(4)));
        assert_eq!(look(session, 238), None);
    });
}

#[test]
fn what_failed_once_is_asked_again_at_the_next_minute() {
    session(|session| {
        look(session, 300);
        session.stage.set(Stage::Waiting);
        session.fail();
        assert_eq!(look(session, 290), None);
        assert_eq!(stage(session), Stage::Failed, "left in peace for a while");
        assert_eq!(look(session, 240), Some(Remaining::Minutes(4)));
        assert_eq!(stage(session), Stage::Asking);
    });
}

#[test]
fn between_what_is_said_in_the_last_minute_nobody_is_asked_again() {
    session(|session| {
        look(session, 50);
        session.stage.set(Stage::Failed);
        look(session, 40);
        assert_eq!(stage(session), Stage::Failed);
        assert_eq!(look(session, 30), Some(Remaining::Seconds(30)));
        assert_eq!(stage(session), Stage::Asking);
    });
}

#[test]
fn a_service_can_ask_again_after_a_failure() {
    session(|session| {
        session.ends.set(Some(3_600_000.0));
        session.stage.set(Stage::Failed);
        session.ask();
        assert_eq!(stage(session), Stage::Asking);
        assert_eq!(session.left.get_untracked(), Remaining::Minutes(60));
    });
}

#[test]
fn asking_does_not_interrupt_what_is_under_way_or_over() {
    session(|session| {
        for under_way in [Stage::Waiting, Stage::Over] {
            session.stage.set(under_way);
            session.ask();
            assert_eq!(stage(session), under_way);
        }
    });
}

#[test]
fn a_session_that_failed_ends_all_the_same_and_is_not_extended_after() {
    session(|session| {
        session.stage.set(Stage::Failed);
        assert_eq!(look(session, 0), None);
        assert_eq!(stage(session), Stage::Over);
        session.extend();
        assert_eq!(stage(session), Stage::Over);
    });
}

#[test]
fn a_failure_that_comes_after_another_tab_was_faster_changes_nothing() {
    session(|session| {
        session.extend();
        session.fail();
        assert_eq!(stage(session), Stage::Quiet);
    });
}
