use super::on_escape;
use crate::effect::effect;
use crate::element::{Node, view};
use crate::portage::say;
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, messages};

/// `content` behind a button on a small screen. Without wasm there is no button, and the content
/// is there: nobody loses the way because a program has not come.
///
/// `name` tells the button from those of other menus on the page.
pub(crate) fn fold(id: String, menu: Option<Text>, name: Text, content: Node) -> Node {
    let (alive, open) = (RwSignal::new(false), RwSignal::new(false));
    let (root, button) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    effect(move |_| {
        // Who is in it already must not have it close around them.
        open.set(root.get().is_some_and(|root| {
            root.query_selector(":focus")
                .is_ok_and(|found| found.is_some())
        }));
        alive.set(true);
    });
    let escape = move |event: ev::KeyboardEvent| {
        on_escape(&event, || {
            if open.get_untracked() {
                open.set(false);
                if let Some(button) = button.get_untracked() {
                    let _ = button.focus();
                }
            }
        });
    };
    let absent = Signal::derive(move || !alive.get());
    let expanded = Signal::derive(move || if open.get() { "true" } else { "false" });
    let state = Signal::derive(move || match (alive.get(), open.get()) {
        (true, false) => "closed",
        _ => "",
    });
    let menu = menu.unwrap_or_else(messages::navigation_menu);
    let heard = say(messages::navigation_menu_of(menu.clone(), name));
    let controls = id.clone();
    view! {
        <div node_ref=root on:keydown=escape>
            <button
                class="ptg-button ptg-button--secondary ptg-navigation__toggle"
                type="button"
                hidden=absent
                data-live=""
                aria-expanded=expanded
                aria-controls=controls
                aria-label=heard
                node_ref=button
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {say(menu)}
            </button>
            <div class="ptg-navigation__fold" id=id data-live=state>{content}</div>
        </div>
    }
}
