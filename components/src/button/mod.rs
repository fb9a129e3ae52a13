//! A button: what a person presses to do something, or a link that looks like one.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod group;
mod keywords;
mod press;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use group::ButtonGroup;
pub use keywords::{ButtonKind, ButtonType};
pub(crate) use press::space_follows;

use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::form::FormContext;
use crate::portage::{asleep, say, say_after_space};
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, messages};

/// A native button with a name in words.
///
/// A button without a name does not compile (WCAG 4.1.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let button = view! { <Button/> };
/// ```
///
/// # Server-side rendering
/// A submit button works before and without wasm; `on_click` needs wasm.
#[component]
pub fn Button(
    /// Its name: a verb, in sentence case.
    #[prop(into)]
    label: Text,
    /// What it weighs on the page. Default: primary, of which a page has one.
    #[prop(optional)]
    kind: ButtonKind,
    /// Smaller, for a step beside others of its kind, as in each row of a list. Default: `false`.
    #[prop(optional)]
    small: bool,
    /// Decoration before the name; the name says it all. Default: none.
    #[prop(into, optional)]
    icon: Option<ViewFn>,
    /// What it does in a form: the HTML attribute `type`. Default: submits. One that neither submits
    /// nor resets is hidden until the page is alive: it would do nothing.
    #[prop(optional)]
    r#type: ButtonType,
    /// Name under which it is sent when it is the one that was pressed.
    #[prop(into, optional)]
    name: Option<String>,
    /// Value under which it is sent when it is the one that was pressed.
    #[prop(into, optional)]
    value: Option<String>,
    /// Address that it sends the form to, in place of the form's own.
    #[prop(into, optional)]
    formaction: Option<Text>,
    /// Sends the form unchecked, for what is no step forward: adding a row, saving for later.
    /// Default: `false`.
    #[prop(optional)]
    formnovalidate: bool,
    /// Takes the focus when the page is loaded, where a person has just asked for it. Default:
    /// `false`.
    #[prop(optional)]
    autofocus: bool,
    /// `id` of the form, when the button stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Not to be pressed now. Discouraged: say on press what is missing. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Work is under way: presses are ignored, the focus stays, start and end are announced.
    /// Default: `false`.
    #[prop(into, optional)]
    pending: Signal<bool>,
    /// Name while work is under way. Default: "Sending…".
    #[prop(into, optional)]
    pending_label: Option<Text>,
    /// Announced when the work has ended. Default: "Sent".
    #[prop(into, optional)]
    pending_done: Option<Text>,
    /// Ignores a second press within a second, for people whose hands tremble. Default: `false`.
    #[prop(optional)]
    prevent_double_click: bool,
    /// Called on a press that counts.
    #[prop(into, optional)]
    on_click: Option<Callback<ev::MouseEvent>>,
    /// `id` of the button.
    #[prop(into, optional)]
    id: Option<String>,
    /// Ids of what describes it further.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The button itself.
    #[prop(optional)]
    node_ref: NodeRef<html::Button>,
) -> impl IntoView {
    press::announce(pending, pending_label.clone(), pending_done);
    let inert =
        Signal::derive(move || (pending.get() || disabled.get()).then(|| "true".to_owned()));
    let name_now = press::name(label, pending_label, pending);
    let form_around = FormContext::current().filter(|_| r#type == ButtonType::Submit);
    let mut guard = press::Guard::new(prevent_double_click, form_around);
    // What sends nothing does nothing before the page is alive.
    let asleep = (r#type == ButtonType::Button).then(asleep);
    view! {
        <button
            class=classes(kind.class(small), class)
            type=r#type.as_str()
            hidden=asleep
            data-live=asleep.map(|_| "soon")
            id=id
            name=name
            value=value
            form=form
            formaction=formaction.map(say)
            formnovalidate=formnovalidate
            autofocus=autofocus
            disabled=disabled
            // Not `disabled` while work is under way: that would drop the focus.
            aria-disabled=inert
            aria-describedby=described_by
            node_ref=node_ref
            on:click=move |event: ev::MouseEvent| {
                if pending.get_untracked() || guard.refuses(event.time_stamp()) {
                    event.prevent_default();
                    event.stop_propagation();
                } else if let Some(on_click) = on_click {
                    on_click.run(event);
                }
            }
        >
            {kind.arrow()}
            {icon.map(icon_view)}
            {name_now}
        </button>
    }
}

/// A link in the shape of a button, for the step that starts or goes on by going to a page.
///
/// A link without a name or an address does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let link = view! { <LinkButton href="/en/start"/> };
/// ```
///
/// # Server-side rendering
/// A link like any other; with wasm the space bar follows it too, because it looks like a button.
#[component]
pub fn LinkButton(
    /// Its name: a verb, in sentence case.
    #[prop(into)]
    label: Text,
    /// Where it leads, in each language.
    #[prop(into)]
    href: Text,
    /// What it weighs on the page. Default: primary.
    #[prop(optional)]
    kind: ButtonKind,
    /// Smaller, for a step beside others of its kind. Default: `false`.
    #[prop(optional)]
    small: bool,
    /// Decoration before the name; the name says it all. Default: none.
    #[prop(into, optional)]
    icon: Option<ViewFn>,
    /// Opens in a new tab, and says so in words (WCAG 3.2.5). Discouraged. Default: `false`.
    #[prop(optional)]
    new_tab: bool,
    /// `id` of the link.
    #[prop(into, optional)]
    id: Option<String>,
    /// Relation to the page it leads to: the HTML attribute `rel`. Default: `noopener` for a
    /// new tab, else none.
    #[prop(into, optional)]
    rel: Option<String>,
    /// Saves instead of opening: the file's name, or empty for the server's.
    #[prop(into, optional)]
    download: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label);
    // One piece: in a narrow button the pieces stand side by side.
    let name = if new_tab {
        let opens = say_after_space(messages::link_opens_new_tab());
        view! { <span>{label}<span>{opens}</span></span> }
    } else {
        label.into_node()
    };
    let rel = rel.or_else(|| new_tab.then(|| "noopener".to_owned()));
    view! {
        <a
            class=classes(kind.class(small), class)
            // Voice control users say "click button" when it looks like one.
            role="button"
            href=say(href)
            id=id
            target=new_tab.then_some("_blank")
            rel=rel
            download=download
            draggable="false"
            on:keydown=press::space_follows
        >
            {kind.arrow()}
            {icon.map(icon_view)}
            {name}
        </a>
    }
}

fn icon_view(icon: ViewFn) -> Node {
    view! { <span class="ptg-button__icon" aria-hidden="true">{icon.run()}</span> }
}
