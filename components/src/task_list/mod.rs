//! The parts of a long application, each with how far it is, to be done in any order.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod status;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod task;
#[cfg(test)]
mod tests;

pub use status::TaskStatus;
pub use task::Task;

use crate::classes::classes;
use crate::element::view;
use leptos::prelude::*;

/// Tasks with their states in words.
///
/// The link of a task covers its row, and is described by its state. What cannot be started yet
/// is no link.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn TaskList(
    /// The tasks, in the order in which most people do them.
    #[prop(into)]
    tasks: Vec<Task>,
    /// `id`, from which those of hints and states are made. Default: `tasks`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "tasks".to_owned());
    let items = tasks.into_iter().map(|task| task.view(&id)).collect_view();
    view! { <ul class=classes(String::from("ptg-task-list"), class) id=id>{items}</ul> }
}
