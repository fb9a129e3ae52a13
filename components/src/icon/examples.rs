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
    view! { <p><Icon drawing=Drawing::PHONE alt=Alternative::Decorative/> " " {say(t::icon_call())}</p> }
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
            <li><span><Icon drawing=Drawing::CHEVRON_DOWN alt=Alternative::Decorative/> " CHEVRON_DOWN"</span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_UP alt=Alternative::Decorative/> " CHEVRON_UP"</span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_START alt=Alternative::Decorative/> " CHEVRON_START"</span></li>
            <li><span><Icon drawing=Drawing::CHEVRON_END alt=Alternative::Decorative/> " CHEVRON_END"</span></li>
            <li><span><Icon drawing=Drawing::ARROW_START alt=Alternative::Decorative/> " ARROW_START"</span></li>
            <li><span><Icon drawing=Drawing::ARROW_END alt=Alternative::Decorative/> " ARROW_END"</span></li>
            <li><span><Icon drawing=Drawing::EXTERNAL alt=Alternative::Decorative/> " EXTERNAL"</span></li>
            <li><span><Icon drawing=Drawing::DOWNLOAD alt=Alternative::Decorative/> " DOWNLOAD"</span></li>
            <li><span><Icon drawing=Drawing::CLOSE alt=Alternative::Decorative/> " CLOSE"</span></li>
            <li><span><Icon drawing=Drawing::PLUS alt=Alternative::Decorative/> " PLUS"</span></li>
            <li><span><Icon drawing=Drawing::MENU alt=Alternative::Decorative/> " MENU"</span></li>
            <li><span><Icon drawing=Drawing::SEARCH alt=Alternative::Decorative/> " SEARCH"</span></li>
            <li><span><Icon drawing=Drawing::CHECK alt=Alternative::Decorative/> " CHECK"</span></li>
            <li><span><Icon drawing=Drawing::WARNING alt=Alternative::Decorative/> " WARNING"</span></li>
            <li><span><Icon drawing=Drawing::ERROR alt=Alternative::Decorative/> " ERROR"</span></li>
            <li><span><Icon drawing=Drawing::INFO alt=Alternative::Decorative/> " INFO"</span></li>
            <li><span><Icon drawing=Drawing::SUCCESS alt=Alternative::Decorative/> " SUCCESS"</span></li>
            <li><span><Icon drawing=Drawing::PHONE alt=Alternative::Decorative/> " PHONE"</span></li>
            <li><span><Icon drawing=Drawing::MAIL alt=Alternative::Decorative/> " MAIL"</span></li>
            <li><span><Icon drawing=Drawing::LOCATION alt=Alternative::Decorative/> " LOCATION"</span></li>
            <li><span><Icon drawing=Drawing::CALENDAR alt=Alternative::Decorative/> " CALENDAR"</span></li>
            <li><span><Icon drawing=Drawing::DOCUMENT alt=Alternative::Decorative/> " DOCUMENT"</span></li>
            <li><span><Icon drawing=Drawing::USER alt=Alternative::Decorative/> " USER"</span></li>
            <li><span><Icon drawing=Drawing::LANGUAGE alt=Alternative::Decorative/> " LANGUAGE"</span></li>
            <li><span><Icon drawing=Drawing::PRINT alt=Alternative::Decorative/> " PRINT"</span></li>
        </Grid>
    }
}

fn own() -> impl IntoView {
    const CANOE: Drawing = Drawing::new("M2 10c3 8 17 8 20 0M4 14h16M16 4l-6 16");
    view! { <p><Icon drawing=CANOE alt=Alternative::Decorative/> " " {say(t::icon_canoe())}</p> }
}

fn right_to_left() -> impl IntoView {
    view! { <p dir="rtl"><Icon drawing=Drawing::ARROW_END alt=Alternative::Decorative/> " " {say(t::icon_call())}</p> }
}
