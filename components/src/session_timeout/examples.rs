//! Examples of the session timeout.

use crate::examples::{examples, messages as t};
use crate::locales::Time;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    until: title_session_until,
    ask: title_session_ask,
    offline: title_session_offline,
}

fn default() -> impl IntoView {
    let call = SessionCall::new(|| async { true });
    view! { <SessionTimeout session=Session::new(120) on_continue=call end_href=t::home_href()/> }
}

fn until() -> impl IntoView {
    let call = SessionCall::new(|| async { true });
    let until = Time::from_hms(14, 5, 0).unwrap_or(Time::MIDNIGHT);
    view! {
        <SessionTimeout id="session-until" session=Session::new(120).warn(10) on_continue=call end_href=t::home_href() until/>
    }
}

fn ask() -> impl IntoView {
    let session = Session::new(120);
    let call = SessionCall::new(|| async { true });
    let ask = Callback::new(move |_| session.ask());
    view! {
        <div>
            <TextInput name="session-city" label=t::city() autocomplete=Autocomplete::AddressLevel2/>
            <Button label=t::session_ask() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=ask/>
            <SessionTimeout id="session-ask" session on_continue=call end_href=t::home_href() level=HeadingLevel::H4/>
        </div>
    }
}

fn offline() -> impl IntoView {
    let session = Session::new(120);
    let call = SessionCall::new(|| async { false });
    let ask = Callback::new(move |_| session.ask());
    view! {
        <div>
            <Button label=t::session_ask_offline() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=ask/>
            <SessionTimeout id="session-offline" session on_continue=call end_href=t::home_href() level=HeadingLevel::H4/>
        </div>
    }
}
