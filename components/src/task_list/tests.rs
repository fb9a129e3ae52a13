use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn list(status: TaskStatus) -> String {
    html(EnCa, move || {
        let tasks = vec![Task::new("you", "/you", "About you", status).hint("Two minutes")];
        view! { <TaskList tasks=tasks/> }
    })
}

#[test]
fn what_cannot_be_started_is_no_link() {
    let html = list(TaskStatus::CannotStart);
    assert!(
        !html.contains("<a ") && !html.contains("aria-describedby"),
        "{html}"
    );
    assert!(html.contains("Cannot start yet"), "{html}");
}

#[test]
fn the_link_is_described_by_the_hint_and_the_state() {
    let html = list(TaskStatus::InProgress);
    assert!(
        html.contains(r#"aria-describedby="tasks-you-hint tasks-you-status""#),
        "{html}"
    );
    for id in ["tasks-you-hint", "tasks-you-status"] {
        assert!(html.contains(&["id=\"", id, "\""].concat()), "{html}");
    }
}
