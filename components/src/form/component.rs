use super::answers::of_form;
use super::{Answers, FormContext, Problems, Rules};
use crate::classes::classes;
use crate::element::view;
use crate::later::{self, Page};
use crate::portage::{PageTitle, say, use_announcer};
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;

/// How the browser sends the form: the HTML attribute `method`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// In the body of the request: whatever is personal or changes something.
    #[default]
    Post,
    /// In the address: searches and filters, which people bookmark.
    Get,
}

impl Method {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Get => "get",
        }
    }
}

/// How the answers are written for the way: the HTML attribute `enctype`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// As one line of text, or in parts where a [`FileUpload`](crate::FileUpload) is inside.
    #[default]
    Fitting,
    /// In parts, `multipart/form-data`: for a file control of your own.
    Multipart,
}

/// Which fields say in words whether they must be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Those that must: "(required)".
    #[default]
    Required,
    /// Those that need not: "(optional)", and a sentence at the top says so.
    Optional,
}

/// When a problem is first shown in the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckOn {
    /// When the person submits: nobody is told of mistakes before having finished.
    #[default]
    Submit,
    /// When the person leaves a field or a group that was edited: it shows the problem, and the
    /// status region says it. The summary waits for the submit.
    Change,
}

/// Stands on what was edited since the page came.
const EDITED: &str = "data-edited";

/// A form that brings answers, rules and problems to its fields by their names.
///
/// Without wasm the browser sends it, and the server checks and answers. With wasm the same
/// rules run first: with problems nothing is sent, the [`ErrorSummary`](crate::ErrorSummary)
/// takes the focus, and a field that is mended leaves it; without problems the browser sends the
/// form as ever. What is checked is what would be sent, read from the controls themselves.
///
/// # Server-side rendering
/// `novalidate` is in the HTML: browsers' own bubbles are neither bilingual nor persistent.
/// Render with `answers` and `problems` and status 422 to show a form that came back.
#[component]
pub fn Form<C: IntoView + 'static>(
    /// Where the form is sent, in each language. Best not the address of the page itself: a browser
    /// would throw its copy of the page away (RFC 9111 §4.4), which the way back needs.
    #[prop(into)]
    action: Text,
    /// How it is sent. Default: `post`.
    #[prop(optional)]
    method: Method,
    /// How the answers are written for the way. Default: as what is inside needs it.
    #[prop(optional)]
    encoding: Encoding,
    /// What is asked of each field. Default: nothing.
    #[prop(optional)]
    rules: Rules,
    /// What was answered so far. Default: nothing.
    #[prop(optional)]
    answers: Answers,
    /// What has to be mended, as the server saw it. Default: nothing.
    #[prop(optional)]
    problems: Problems,
    /// Which fields say in words whether they must be answered. Default: those that must.
    #[prop(optional)]
    mark: Mark,
    /// Sentence at the top about which fields must be answered. Default: with
    /// [`Mark::Optional`], that all must unless marked; else none.
    #[prop(into, optional)]
    note: Option<Text>,
    /// When a problem is first shown. Default: on submit.
    #[prop(optional)]
    check_on: CheckOn,
    /// Called instead of sending, with answers that passed the rules, where the page keeps them.
    #[prop(into, optional)]
    on_valid: Option<Callback<Answers>>,
    /// `id` of the form, for buttons outside it.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The fields, the summary and the buttons.
    children: TypedChildren<C>,
) -> impl IntoView {
    let context = FormContext::new(rules, answers, problems, mark);
    provide_context(context);
    if check_on == CheckOn::Change || !context.problems().with_untracked(Problems::is_empty) {
        later::hurry();
    }
    if encoding == Encoding::Multipart {
        context.send_files();
    }
    if let Some(title) = use_context::<PageTitle>() {
        let problems = context.problems();
        title.follow(Signal::derive(move || {
            problems.with(|problems| !problems.is_empty())
        }));
    }

    let action = say(action);
    let note = note.or_else(|| (mark == Mark::Optional).then(messages::field_all_required));
    let note = note.map(|note| view! { <p class="ptg-form__note">{say(note)}</p> });
    let children = children.into_inner();

    let announcer = use_announcer();
    let submit = move |event: ev::SubmitEvent| {
        if is_unchecked(&event) {
            return;
        }
        match later::wake(sending_again(&event)) {
            Page::Whole => {}
            Page::Waking => return event.prevent_default(),
            Page::Torn => return,
        }
        // What cannot be read here goes to the server, which can.
        let Some(answers) = answers_of(&event) else {
            return;
        };
        if !context.submit(&answers) {
            event.prevent_default();
            return;
        }
        context.note_sent(event.time_stamp());
        if let Some(on_valid) = on_valid {
            event.prevent_default();
            on_valid.run(answers);
        } else if method == Method::Post
            && let Some(announcer) = announcer
        {
            announcer.announce(messages::form_sending());
            // Who comes back later must not read that it is still being sent.
            let _ = window_event_listener(ev::pagehide, move |_| announcer.clear());
        }
    };
    // One listener for all fields: it serves those that are added later as well.
    let edit = move |event: ev::Event, complain: bool| {
        if !later::is_whole() {
            return;
        }
        let control = event.target().and_then(|control| control.dyn_into().ok());
        let mut edited: Option<web_sys::Element> = control;
        let mut complain = complain;
        let standing = context
            .problems()
            .with_untracked(|problems| !problems.is_empty());
        if standing && let Some(answers) = answers_of(&event) {
            context.drop_settled(&answers);
        }
        while let Some(element) = edited {
            if check_on == CheckOn::Change {
                let _ = element.set_attribute(EDITED, "");
            }
            // An empty name is that of the whole form.
            let name = element.get_attribute("name").unwrap_or_default();
            if !name.is_empty()
                && (complain || context.stands(&name))
                && let Some(answers) = answers_of(&event)
                && let Some(problem) = context.recheck(&name, &answers, complain)
                && let Some(announcer) = announcer
            {
                // The person has moved on: without this only those who see it would know.
                announcer.announce(messages::form_error_title(problem));
            }
            // Then the groups around: an answer may mend them, but they are not left with it.
            complain = false;
            edited = around(&element);
        }
    };

    // A group that was edited is complained of when the focus leaves it, not between two of its
    // parts; and so are the groups around it that are left with it.
    let leave = move |event: ev::FocusEvent| {
        if check_on != CheckOn::Change || !later::is_whole() {
            return;
        }
        let next: Option<web_sys::Node> = event.related_target().and_then(|to| to.dyn_into().ok());
        let mut left: Option<web_sys::Element> =
            event.target().and_then(|control| control.dyn_into().ok());
        // Another window came to the front, and the control keeps its place in this one.
        if document().active_element() == left {
            return;
        }
        while let Some(group) = left.as_ref().and_then(around)
            && !group.contains(next.as_ref())
        {
            if group.has_attribute(EDITED)
                && let Some(name) = group.get_attribute("name")
                && let Some(answers) = answers_of(&event)
                && let Some(problem) = context.recheck(&name, &answers, true)
                && let Some(announcer) = announcer
            {
                announcer.announce(messages::form_error_title(problem));
            }
            left = Some(group);
        }
    };

    view! {
        <form
            class=classes(String::from("ptg-form"), class)
            id=id
            action=action
            method=method.as_str()
            enctype=context.enctype()
            novalidate=true
            on:submit=submit
            on:input=move |event| edit(event, false)
            on:change=move |event| edit(event, check_on == CheckOn::Change)
            on:focusout=leave
        >
            {note}
            {children()}
        </form>
    }
}

/// Whether the button that was pressed asks for no check: it is no step forward.
fn is_unchecked(event: &ev::SubmitEvent) -> bool {
    event
        .submitter()
        .is_some_and(|button| button.has_attribute("formnovalidate"))
}

/// Presses the same button again.
fn sending_again(event: &ev::SubmitEvent) -> impl FnOnce() + use<> {
    let form = event.current_target();
    let button = event.submitter();
    move || {
        let form = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok());
        if let Some(form) = form {
            let _ = form.request_submit_with_submitter(button.as_ref());
        }
    }
}

/// The group that an element stands in.
fn around(element: &web_sys::Element) -> Option<web_sys::Element> {
    element.parent_element()?.closest("fieldset[name]").ok()?
}

fn answers_of(event: &web_sys::Event) -> Option<Answers> {
    of_form(&event.current_target()?.dyn_into().ok()?)
}
