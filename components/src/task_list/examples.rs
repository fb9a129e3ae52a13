//! Examples of the task list.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hints: title_tasks_hints,
    words: title_tasks_words,
    done: title_tasks_done,
    #[hidden] long: title_long,
}

fn task(name: &'static str, label: locales::Text, status: TaskStatus) -> Task {
    Task::new(name, t::demo_href(), label, status)
}

fn default() -> impl IntoView {
    let tasks = vec![
        task("you", t::task_list_you(), TaskStatus::Completed),
        task("family", t::task_list_family(), TaskStatus::InProgress),
        task("income", t::task_list_income(), TaskStatus::Problem),
        task(
            "documents",
            t::task_list_documents(),
            TaskStatus::NotStarted,
        ),
        task("send", t::task_list_send(), TaskStatus::CannotStart),
    ];
    view! { <TaskList tasks=tasks/> }
}

fn hints() -> impl IntoView {
    let tasks = vec![
        task("income", t::task_list_income(), TaskStatus::NotStarted)
            .hint(t::task_list_income_hint()),
        task("send", t::task_list_send(), TaskStatus::CannotStart).hint(t::task_list_send_hint()),
    ];
    view! { <TaskList id="tasks-with-hints" tasks=tasks/> }
}

fn words() -> impl IntoView {
    let tasks = vec![
        task("income", t::task_list_income(), TaskStatus::InProgress).word(t::task_list_waiting()),
        task("documents", t::task_list_documents(), TaskStatus::Completed)
            .word(t::task_list_received()),
    ];
    view! { <TaskList id="tasks-with-words" tasks=tasks/> }
}

fn done() -> impl IntoView {
    let tasks = vec![
        task("you", t::task_list_you(), TaskStatus::Completed),
        task("family", t::task_list_family(), TaskStatus::Completed),
    ];
    view! { <TaskList id="tasks-done" tasks=tasks/> }
}

fn long() -> impl IntoView {
    let tasks = vec![
        task("organizations", t::task_list_long(), TaskStatus::InProgress)
            .word(t::task_list_long_word())
            .hint(t::long_hint()),
        task("send", t::task_list_long(), TaskStatus::CannotStart),
    ];
    view! { <TaskList id="long-tasks" tasks=tasks/> }
}
