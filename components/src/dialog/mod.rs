//! A question or a short task over the page, which waits until it is answered.

mod asking;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod modal;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub(crate) use modal::follow;

use crate::button::{ButtonKind, space_follows};
use crate::classes::classes;
use crate::element::{Element, Node, view};
use crate::field::HeadingLevel;
use crate::focus::focus;
use crate::portage::{Announcer, say};
use asking::Asking;
use leptos::{children::Children, context::Provider, ev, html, prelude::*};
use portage_locales::{Text, messages};

/// A native `<dialog>` with the button that opens it.
///
/// With wasm it opens over the page, at its heading; Escape and its button close it, and the focus
/// returns to where it came from. What is typed in it stays there.
///
/// A dialog without a name does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let dialog = view! { <Dialog id="leave" opener="Leave">"…"</Dialog> };
/// ```
///
/// # Server-side rendering
/// The button is a link to the dialog, and the stylesheet shows it in its place on the page
/// (`:target`): all that is in it can be read and used before and without wasm. One that is opened
/// by `open` alone waits for the wasm.
#[component]
pub fn Dialog(
    /// `id` of the dialog.
    #[prop(into)]
    id: String,
    /// Its heading, which also names it.
    #[prop(into)]
    title: Text,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// Name of the button that opens it. Default: no button, `open` opens it.
    #[prop(into, optional)]
    opener: Option<Text>,
    /// What that button weighs on the page. Default: secondary.
    #[prop(default = ButtonKind::Secondary)]
    opener_kind: ButtonKind,
    /// A page that does the same, for people without wasm. Default: what is in the dialog, shown in
    /// its place.
    #[prop(into, optional)]
    href: Option<Text>,
    /// Whether it is open, to be read and set. Default: its own.
    #[prop(optional)]
    open: Option<RwSignal<bool>>,
    /// Name of the button that closes it. Default: "Close".
    #[prop(into, optional)]
    close_label: Option<Text>,
    /// Whether there is something in it that is not saved: then closing it asks first. Default:
    /// `false`.
    #[prop(into, optional)]
    unsaved: Signal<bool>,
    /// Lets a press beside it close it, where nothing is lost by that. Default: `false`.
    #[prop(optional)]
    closes_beside: bool,
    /// Called when it was closed, whatever closed it.
    #[prop(into, optional)]
    on_close: Option<Callback<()>>,
    /// Further classes of the dialog.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let part = |part: &str| [&id, part].concat();
    let (title_id, opener_id) = (part("-title"), part("-opener"));
    follow(dialog, open, title_id.clone());
    if closes_beside {
        modal::close_beside(dialog);
    }
    let asking = Asking::new(&id, unsaved, open);

    let back = opener.is_some().then(|| opener_id.clone());
    let closed = move |_: ev::Event| {
        open.set(false);
        asking.stop();
        // Some browsers do not give the focus back to what was clicked.
        if let Some(back) = &back {
            focus(back);
        }
        if let Some(on_close) = on_close {
            on_close.run(());
        }
    };
    // By Escape, or by the way back of a telephone.
    let leave = move |event: ev::Event| {
        // That of a file chooser inside comes past here too.
        if event.target() == event.current_target() && asking.holds() {
            event.prevent_default();
        }
    };
    let close = Link {
        label: close_label.unwrap_or_else(messages::dialog_close),
        href: opener.is_some().then(|| ["#", &opener_id].concat().into()),
        kind: ButtonKind::Secondary,
        id: None,
        opens: false,
    };
    let close = close.view(Callback::new(move |event: ev::MouseEvent| {
        // Where it stands in the page the link leads back to its button.
        if dialog.get_untracked().is_some_and(|dialog| dialog.open()) {
            event.prevent_default();
            asking.close();
        }
    }));
    let link = opener.map(|label| {
        let here = Text::from(["#", &id].concat());
        let link = Link {
            label,
            href: Some(href.unwrap_or(here)),
            kind: opener_kind,
            id: Some(opener_id),
            opens: true,
        };
        link.view(Callback::new(move |event: ev::MouseEvent| {
            event.prevent_default();
            open.set(true);
        }))
    });

    let heading = level.bare().attribute("class", "ptg-dialog__title");
    let heading = heading
        .attribute("id", title_id.clone())
        .attribute("tabindex", "-1");
    let heading = heading.child(say(title)).into_node();
    // What lies behind an open dialog is silent: it speaks by itself.
    let announcer = Announcer::new();
    let content = leptos::view! { <Provider value=announcer>{children()}</Provider> };
    view! {
        <div class="ptg-dialog-place">
            {link}
            <dialog
                class=classes(String::from("ptg-dialog"), class)
                id=id
                aria-labelledby=title_id
                node_ref=dialog
                on:close=closed
                on:cancel=leave
            >
                {heading}
                {Node::of_view(content)}
                {asking.view()}
                <div class="ptg-button-group ptg-dialog__end">{close}</div>
                {announcer.regions()}
            </dialog>
        </div>
    }
}

/// A button that is a link before the wasm comes.
struct Link {
    label: Text,
    href: Option<Text>,
    kind: ButtonKind,
    id: Option<String>,
    opens: bool,
}

impl Link {
    fn view(self, pressed: Callback<ev::MouseEvent>) -> Node {
        let link = match self.href {
            Some(href) => Element::new("a")
                .attribute("role", "button")
                .attribute("href", say(href))
                .attribute("draggable", "false")
                .on(ev::keydown, space_follows),
            None => Element::new("button").attribute("type", "button"),
        };
        link.attribute("class", self.kind.class(false))
            .attribute("id", self.id)
            .attribute("aria-haspopup", self.opens.then_some("dialog"))
            .on(ev::click, move |event| pressed.run(event))
            .child(say(self.label))
            .into_node()
    }
}
