//! Examples of the notification banner.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    success: title_banner_success,
    after_press: title_banner_press,
    #[hidden] title: title_banner_title,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <NotificationBanner id="move" level=HeadingLevel::H4 heading=t::banner_move()>
            <p>{say(t::banner_move_text())}</p>
        </NotificationBanner>
    }
}

fn success() -> impl IntoView {
    view! {
        <NotificationBanner
            id="changed"
            kind=BannerKind::Success
            level=HeadingLevel::H4
            heading=t::banner_saved()
            disable_auto_focus=true
        >
            <p>
                {say(t::banner_saved_text())} " "
                <a href=say(t::home_href())>{say(t::banner_file())}</a>
            </p>
        </NotificationBanner>
    }
}

fn after_press() -> impl IntoView {
    let changed = RwSignal::new(false);
    let change = Callback::new(move |_| changed.set(true));
    view! {
        <div>
            <NotificationBanner
                id="pressed"
                kind=BannerKind::Success
                level=HeadingLevel::H4
                heading=t::banner_saved()
                when=changed
            />
            <Button label=t::banner_change() r#type=ButtonType::Button on_click=change/>
        </div>
    }
}

fn title() -> impl IntoView {
    view! {
        <NotificationBanner id="new" title=t::banner_new() level=HeadingLevel::H4 heading=t::banner_move()/>
    }
}

fn long() -> impl IntoView {
    view! {
        <NotificationBanner id="long" level=HeadingLevel::H4 heading=t::long_label()>
            <p>{say(t::long_hint())}</p>
        </NotificationBanner>
    }
}
