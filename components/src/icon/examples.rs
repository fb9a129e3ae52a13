//! Examples of the icon.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_icon_decorative,
    meaning: title_icon_meaning,
    all: title_icon_all,
    own: title_icon_own,
    #[hidden] right_to_left: title_icon_rtl,
}

fn default() -> impl IntoView {
    view! { <p><Icon drawing=Drawing::PHONE alt=Alternative::decorative()/> " " {say(t::icon_call())}</p> }
}

fn meaning() -> impl IntoView {
    view! {
        <ul>
            <li>{say(t::read_step_form())} " " <Icon drawing=Drawing::CHECK alt=t::icon_done()/></li>
            <li>{say(t::read_step_photos())} " " <Icon drawing=Drawing::WARNING alt=t::icon_missing()/></li>
        </ul>
    }
}

fn all() -> impl IntoView {
    view! {
        <Grid columns=GridColumns::Four list=true>
            <li><span><Icon drawing=Drawing::CHEVRON_DOWN alt=Alternative::decorative()/> " " <code>"CHEVRON_DOWN"</code></span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_UP alt=Alternative::decorative()/> " " <code>"CHEVRON_UP"</code></span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_START alt=Alternative::decorative()/> " " <code>"CHEVRON_START"</code></span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_END alt=Alternative::decorative()/> " " <code>"CHEVRON_END"</code></span></li>
            <li><span><Icon drawing=Drawing::ARROW_START alt=Alternative::decorative()/> " " <code>"ARROW_START"</code></span></li>
            <li><span><Icon drawing=Drawing::ARROW_END alt=Alternative::decorative()/> " " <code>"ARROW_END"</code></span></li>
            <li><span><Icon drawing=Drawing::EXTERNAL alt=Alternative::decorative()/> " " <code>"EXTERNAL"</code></span></li>
            <li><span><Icon drawing=Drawing::DOWNLOAD alt=Alternative::decorative()/> " " <code>"DOWNLOAD"</code></span></li>
            <li><span><Icon drawing=Drawing::CLOSE alt=Alternative::decorative()/> " " <code>"CLOSE"</code></span></li>
            <li><span><Icon drawing=Drawing::PLUS alt=Alternative::decorative()/> " " <code>"PLUS"</code></span></li>
            <li><span><Icon drawing=Drawing::MENU alt=Alternative::decorative()/> " " <code>"MENU"</code></span></li>
            <li><span><Icon drawing=Drawing::SEARCH alt=Alternative::decorative()/> " " <code>"SEARCH"</code></span></li>
            <li><span><Icon drawing=Drawing::CHECK alt=Alternative::decorative()/> " " <code>"CHECK"</code></span></li>
            <li><span><Icon drawing=Drawing::WARNING alt=Alternative::decorative()/> " " <code>"WARNING"</code></span></li>
            <li><span><Icon drawing=Drawing::ERROR alt=Alternative::decorative()/> " " <code>"ERROR"</code></span></li>
            <li><span><Icon drawing=Drawing::INFO alt=Alternative::decorative()/> " " <code>"INFO"</code></span></li>
            <li><span><Icon drawing=Drawing::SUCCESS alt=Alternative::decorative()/> " " <code>"SUCCESS"</code></span></li>
            <li><span><Icon drawing=Drawing::PHONE alt=Alternative::decorative()/> " " <code>"PHONE"</code></span></li>
            <li><span><Icon drawing=Drawing::MAIL alt=Alternative::decorative()/> " " <code>"MAIL"</code></span></li>
            <li><span><Icon drawing=Drawing::LOCATION alt=Alternative::decorative()/> " " <code>"LOCATION"</code></span></li>
            <li><span><Icon drawing=Drawing::CALENDAR alt=Alternative::decorative()/> " " <code>"CALENDAR"</code></span></li>
            <li><span><Icon drawing=Drawing::DOCUMENT alt=Alternative::decorative()/> " " <code>"DOCUMENT"</code></span></li>
            <li><span><Icon drawing=Drawing::USER alt=Alternative::decorative()/> " " <code>"USER"</code></span></li>
            <li><span><Icon drawing=Drawing::LANGUAGE alt=Alternative::decorative()/> " " <code>"LANGUAGE"</code></span></li>
            <li><span><Icon drawing=Drawing::PRINT alt=Alternative::decorative()/> " " <code>"PRINT"</code></span></li>
        </Grid>
    }
}

fn own() -> impl IntoView {
    const CANOE: Drawing = Drawing::new("M2 10c3 8 17 8 20 0M4 14h16M16 4l-6 16");
    view! { <p><Icon drawing=CANOE alt=Alternative::decorative()/> " " {say(t::icon_canoe())}</p> }
}

fn right_to_left() -> impl IntoView {
    view! { <p dir="rtl"><Icon drawing=Drawing::ARROW_END alt=Alternative::decorative()/> " " {say(t::icon_call())}</p> }
}
