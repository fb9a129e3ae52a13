//! The list of what has to be mended, at the top of the form that came back.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod jump;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::{Element, Node, view};
use crate::field::HeadingLevel;
use crate::form::{FormContext, Problem, Problems};
use crate::portage::{say, use_language};
use leptos::html;
use leptos::prelude::*;
use portage_locales::{Number, Text, messages};

/// Lists the problems of the [`Form`](crate::Form) around it, each with a link to its field.
///
/// It takes the focus when a form comes back, from the server (`autofocus`, without any script)
/// or from a submit in the browser, and then says its list, the second time as the first. A
/// field that is mended leaves the list without a word, and the focus stays where it is. Its line
/// says what the field says, also when that has become another problem since.
///
/// # Server-side rendering
/// Always there, hidden while there is no problem, so that a screen reader knows the alert
/// before it speaks.
#[component]
pub fn ErrorSummary(
    /// Its heading. Default: "There is a problem".
    #[prop(into, optional)]
    title: Option<Text>,
    /// Says in the heading how many problems there were at the last submit. Default: `false`.
    #[prop(optional)]
    count: bool,
    /// A sentence between heading and list. Default: none.
    #[prop(into, optional)]
    description: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Problems, where no form says them. Default: the form's.
    #[prop(into, optional)]
    problems: Option<Signal<Problems>>,
    /// How often the person has tried in vain, where no form counts: each time that it rises,
    /// after `problems` were set, they are listed anew and the summary takes the focus. Default:
    /// the form's count; `problems` without any are listed as they come, and the focus stays.
    #[prop(into, optional)]
    attempts: Option<Signal<u32>>,
    /// Leaves the focus where it is when the page comes with problems: for a second summary, or
    /// one that is shown as an example. Default: `false`.
    #[prop(optional)]
    disable_auto_focus: bool,
    /// `id` of the summary. Default: `error-summary`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let form = FormContext::current();
    // What is listed is what stood at the last attempt. Later a line is only hidden: were the
    // list made anew, the alert would say it all again to a person who is typing.
    let (problems, listed) = match (problems, form) {
        (Some(problems), _) => (problems, at_attempt(problems, attempts)),
        (None, Some(form)) => (form.problems().into(), form.listed().into()),
        (None, None) => {
            let none = Signal::stored(Problems::new());
            (none, none)
        }
    };
    let attempts = attempts
        .or_else(|| form.map(FormContext::attempts))
        .unwrap_or_else(|| Signal::stored(0));
    let stands = move |field: &str| problems.with(|problems| problems.of(field).is_some());
    let none = Signal::derive(move || {
        !listed.with(|listed| listed.iter().any(|problem| stands(&problem.field)))
    });
    let focus_at_first = !disable_auto_focus && !none.get_untracked();

    let node = NodeRef::<html::Div>::new();
    effect(move |before: Option<u32>| {
        let attempts = attempts.get();
        if let (Some(summary), Some(before)) = (node.get_untracked(), before)
            && attempts > before
        {
            // Put into its place again: NVDA does not say an alert that stayed as it was.
            if let Some(alert) = summary.first_child() {
                let _ = summary.append_child(&alert);
            }
            let _ = summary.focus();
        }
        attempts
    });

    let id = id.unwrap_or_else(|| "error-summary".to_owned());
    let title_id = [&id, "-title"].concat();
    let labelled_by = title_id.clone();
    let title = title.map_or_else(|| default_title(count, listed), say);
    let title = heading.view("ptg-error-summary__title", Some(title_id), title);
    let list = move || {
        listed
            .get()
            .iter()
            .map(|problem| item(problem, form, problems))
            .collect_view()
    };
    view! {
        <div
            class=classes(String::from("ptg-error-summary"), class)
            id=id
            role="group"
            aria-labelledby=labelled_by
            tabindex="-1"
            autofocus=focus_at_first
            hidden=none
            node_ref=node
            on:click=jump::to_label
        >
            // Inside, not on the container: JAWS skips the list when the alert is what is focused.
            <div role="alert">
                {title}
                {description.map(|text| view! { <p>{say(text)}</p> })}
                <ul class="ptg-error-summary__list">{list}</ul>
            </div>
        </div>
    }
}

/// The problems as they stood at the last attempt, where somebody counts these.
fn at_attempt(problems: Signal<Problems>, attempts: Option<Signal<u32>>) -> Signal<Problems> {
    attempts.map_or(problems, |attempts| {
        Signal::derive(move || {
            attempts.track();
            problems.get_untracked()
        })
    })
}

fn item(problem: &Problem, form: Option<FormContext>, problems: Signal<Problems>) -> Node {
    let field = problem.field.clone();
    let target = form.map_or_else(|| problem.target().to_owned(), |form| form.target(problem));
    let mended = Signal::derive(move || problems.with(|problems| problems.of(&field).is_none()));
    let (listed, language) = (problem.clone(), use_language());
    let text = Signal::derive(move || {
        let text = problems.with(|problems| words_now(&listed, problems));
        text.get(language.get()).into_owned()
    });
    // A problem of the whole form has no place to lead to.
    let href = (!target.is_empty()).then(|| ["#", &target].concat());
    let line = Element::new(if href.is_some() { "a" } else { "span" })
        .attribute("href", href)
        .child(text);
    view! { <li hidden=mended>{line.into_node()}</li> }
}

/// What is said now of the field of a problem that was listed: the row of a set has another number
/// since one before it was removed. Who reads the list and goes to the field meets the same words.
fn words_now(listed: &Problem, problems: &Problems) -> Text {
    let stands = problems.iter().any(|problem| problem == listed);
    let other = problems.of(&listed.field).filter(|_| !stands);
    other.unwrap_or(&listed.text).clone()
}

/// The number is that of the last submit: one that counts down while a person types would be
/// said aloud each time.
fn default_title(count: bool, listed: Signal<Problems>) -> Signal<String> {
    if !count {
        return say(messages::error_summary_title());
    }
    let language = use_language();
    Signal::derive(move || {
        let number = Number::from(listed.with(Problems::len));
        messages::error_summary_title_count(number)
            .get(language.get())
            .into_owned()
    })
}
