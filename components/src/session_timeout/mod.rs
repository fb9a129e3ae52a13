//! Asks, before a session ends, whether the person needs more time.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod remaining;
mod session;
#[cfg(test)]
mod session_tests;
mod tabs;
#[cfg(test)]
mod tests;

pub use session::{Session, SessionCall};

use crate::button::{Button, ButtonKind, ButtonType, LinkButton};
use crate::classes::classes;
use crate::dialog::follow;
use crate::effect::effect;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::focus::focus_soon;
use crate::portage::{Announcer, say, use_announcer};
use leptos::task::spawn_local;
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, Time, format, messages};
use session::Stage;
use std::time::Duration;
use wasm_bindgen::JsCast;

/// Says in the page how long a session is, and asks in a dialog, in time, whether it should go on.
///
/// Going on, which Escape does as well, is one press, and calls the team's own server; nothing on
/// the page is lost by it. What is left is told at each minute, and twice in the last one. All tabs
/// of the service go on, and end, together. When the session has ended the page stays as it is: what
/// was typed can still be read and copied.
///
/// A timeout that cannot be extended does not compile (WCAG 2.2.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let timeout = view! { <SessionTimeout session=Session::new(20) end_href="/en/sign-out"/> };
/// ```
///
/// # Server-side rendering
/// Without wasm the page says in words when the session ends, and has the link that ends it.
#[component]
pub fn SessionTimeout(
    /// How long the session is.
    session: Session,
    /// Asks the server to go on.
    on_continue: SessionCall,
    /// Page that ends the session, in each language.
    #[prop(into)]
    end_href: Text,
    /// Page to begin a new session, in each language. Default: `end_href`.
    #[prop(into, optional)]
    sign_in_href: Option<Text>,
    /// Time of day at which the session ends, as the server knows it. Default: only its length is
    /// told.
    #[prop(optional)]
    until: Option<Time>,
    /// Rank of the heading of the dialog. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// `id` of the dialog. Default: `session`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "session".to_owned());
    let (dialog, open) = (NodeRef::<html::Dialog>::new(), RwSignal::new(false));
    let title_id = [&id, "-title"].concat();
    let announcer = Announcer::new();
    follow(dialog, open, title_id.clone());
    keep_time(session, open, announcer, title_id.clone());
    tabs::agree(session);

    let page = use_announcer();
    let gone_on = move || {
        if let Some(page) = page {
            page.announce(messages::session_timeout_extended(session.minutes));
        }
    };
    let go_on = Callback::new(move |()| {
        if !matches!(session.stage.get_untracked(), Stage::Asking | Stage::Failed) {
            return;
        }
        session.stage.set(Stage::Waiting);
        let reply = on_continue.ask();
        spawn_local(async move {
            let goes_on = reply.await;
            match open.try_get_untracked() {
                // The page has gone on to another one.
                None => {}
                Some(_) if !goes_on => session.fail(),
                Some(open) => {
                    session.extend();
                    if !open {
                        gone_on();
                    }
                }
            }
        });
    });
    let closed = move |_: ev::Event| {
        open.set(false);
        if session.stage.get_untracked() == Stage::Quiet {
            // What lies behind an open dialog is silent: only now is it heard.
            gone_on();
        } else if session.stage.get_untracked() != Stage::Failed {
            // Who closes it is there, and wants to go on. Who was told that it does not work is left
            // in peace, with the page and what was typed, until what is left is said the next time.
            go_on.run(());
        }
    };
    // The other tabs are told before this one leaves.
    let ended = move |event: ev::MouseEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|target| target.closest("a").is_ok_and(|link| link.is_some())) {
            session.stage.set(Stage::Over);
        }
    };

    let notice = said(move || match until.filter(|_| !session.moved.get()) {
        Some(until) => messages::session_timeout_notice_until(session.minutes, time(until)),
        None => messages::session_timeout_notice(session.minutes),
    });
    let over = Signal::derive(move || session.stage.get() == Stage::Over);
    let lasts = Signal::derive(move || !over.get());
    let title = said(move || match over.get() {
        true => messages::session_timeout_over(),
        false => messages::session_timeout_title(),
    });
    let text = said(move || match session.stage.get() {
        Stage::Over => messages::session_timeout_over_text(),
        Stage::Failed => messages::session_timeout_failed(),
        Stage::Waiting => messages::session_timeout_waiting(),
        _ => session.left.get().text(),
    });
    let heading = level.bare().attribute("class", "ptg-dialog__title");
    let heading = heading
        .attribute("id", title_id.clone())
        .attribute("tabindex", "-1");
    let text_id = [&id, "-text"].concat();
    let close = Callback::new(move |_: ev::MouseEvent| open.set(false));
    let end = say(messages::session_timeout_end());
    let end_address = say(end_href.clone());
    let sign_in = sign_in_href.unwrap_or_else(|| end_href.clone());
    view! {
        <div class=classes(String::from("ptg-session-timeout"), class)>
            <p class="ptg-hint" on:click=ended>{notice} " " <a href=end_address>{end}</a></p>
            <dialog
                class="ptg-dialog"
                id=id
                role="alertdialog"
                aria-labelledby=title_id
                aria-describedby=text_id.clone()
                node_ref=dialog
                on:close=closed
            >
                {heading.child(title).into_node()}
                <p id=text_id>{text}</p>
                <div class="ptg-button-group ptg-dialog__end" hidden=over on:click=ended>
                    <Button label=messages::session_timeout_continue() r#type=ButtonType::Button on_click=move |_| go_on.run(())/>
                    <LinkButton label=messages::session_timeout_end() href=end_href kind=ButtonKind::Secondary/>
                </div>
                <div class="ptg-button-group ptg-dialog__end" hidden=lasts>
                    <LinkButton label=messages::session_timeout_sign_in() href=sign_in/>
                    <Button label=messages::session_timeout_read() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=close/>
                </div>
                {announcer.regions()}
            </dialog>
        </div>
    }
}

/// Opens and closes the dialog as time goes by, and says what is left.
fn keep_time(session: Session, open: RwSignal<bool>, announcer: Announcer, title: String) {
    effect(move |before: Option<Stage>| {
        let stage = session.stage.get();
        match stage {
            Stage::Quiet if before.is_none() => session.begin(),
            Stage::Quiet => open.set(false),
            Stage::Waiting => announcer.announce(messages::session_timeout_waiting()),
            Stage::Asking | Stage::Failed | Stage::Over => {
                // What was pressed may be gone; to be asked again takes nothing away.
                if open.get_untracked() && before != Some(stage) && stage != Stage::Asking {
                    focus_soon(title.clone());
                }
                open.set(true);
            }
        }
        if stage == Stage::Failed {
            announcer.interrupt(messages::session_timeout_failed());
        }
        stage
    });
    effect(move |_| tick(session, open, announcer));
}

fn tick(session: Session, open: RwSignal<bool>, announcer: Announcer) {
    let next = move || {
        // The page may have gone on to another one.
        if session.stage.try_get_untracked().is_some() {
            // A closed dialog is silent, and one that opens says it itself.
            if let Some(left) = session.look()
                && open.get_untracked()
            {
                announcer.interrupt(left.text());
            }
            tick(session, open, announcer);
        }
    };
    set_timeout(next, Duration::from_millis(session.pause()));
}

/// A text that changes, in the page's language.
fn said(text: impl Fn() -> Text + Send + Sync + 'static) -> Signal<String> {
    say(Text::computed(move |locale| text().get(locale)))
}

fn time(time: Time) -> Text {
    Text::computed(move |locale| format::time_of_day(locale, time).into())
}
