//! Examples of the alert.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    kinds: title_alert_kinds,
    dismissible: title_alert_dismissible,
    after_press: title_alert_press,
    #[hidden] words: title_alert_words,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Alert heading=t::alert_closed()>
            <p>{say(t::alert_closed_text())}</p>
        </Alert>
    }
}

fn kinds() -> impl IntoView {
    view! {
        <div>
            <Alert heading=t::alert_closed()>
                <p>
                    <a href=say(t::home_href())>{say(t::alert_offices())}</a>
                </p>
            </Alert>
            <Alert kind=MessageKind::Success heading=t::alert_sent()/>
            <Alert kind=MessageKind::Warning heading=t::alert_outage()>
                <p>{say(t::alert_outage_text())}</p>
            </Alert>
            <Alert kind=MessageKind::Danger heading=t::alert_deadline()>
                <p>{say(t::alert_deadline_text())}</p>
            </Alert>
        </div>
    }
}

fn dismissible() -> impl IntoView {
    view! {
        <Alert heading=t::alert_closed() dismissible=true>
            <p>{say(t::alert_closed_text())}</p>
        </Alert>
    }
}

fn after_press() -> impl IntoView {
    let slow = RwSignal::new(false);
    let check = Callback::new(move |_| slow.set(true));
    view! {
        <div>
            <Alert kind=MessageKind::Warning heading=t::alert_outage() when=slow dismissible=true on_dismiss=move |()| slow.set(false)>
                <p>{say(t::alert_outage_text())}</p>
            </Alert>
            <Button label=t::alert_check() r#type=ButtonType::Button on_click=check/>
        </div>
    }
}

fn words() -> impl IntoView {
    view! {
        <Alert kind=MessageKind::Danger level=HeadingLevel::H4 prefix=t::alert_emergency() heading=t::alert_deadline()/>
    }
}

fn long() -> impl IntoView {
    view! {
        <Alert kind=MessageKind::Warning heading=t::long_label() dismissible=true>
            <p>{say(t::long_hint())}</p>
        </Alert>
    }
}
