//! Examples of the tabs.

use crate::examples::{examples, messages as t};
use crate::locales::Text;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    controls: title_tabs_controls,
    link: title_tabs_link,
    two: title_tabs_two,
    many: title_tabs_many,
    #[hidden] long: title_long,
}

fn text(id: &'static str, label: Text, text: Text) -> TabPanel {
    TabPanel::new(id, label, move || {
        let text = say(text.clone());
        view! { <p>{text}</p> }
    })
}

fn default() -> impl IntoView {
    let panels = vec![
        text("online", t::tabs_online(), t::tabs_online_text()),
        text("phone", t::tabs_phone(), t::tabs_phone_text()),
        text("office", t::tabs_office(), t::tabs_office_text()),
    ];
    view! { <Tabs label=t::tabs_apply() panels=panels heading=HeadingLevel::H4/> }
}

fn controls() -> impl IntoView {
    let by_phone =
        || view! { <TextInput name="tab-phone" label=t::permit() hint=t::parts_opening_hint()/> };
    let online = || {
        view! {
            <p>{say(t::tabs_online_text())}</p>
            <p><a href=say(t::demo_href())>{say(t::start())}</a></p>
        }
    };
    let panels = vec![
        TabPanel::new("by-phone", t::tabs_phone(), by_phone),
        TabPanel::new("by-web", t::tabs_online(), online),
    ];
    view! { <Tabs label=t::tabs_apply() panels=panels heading=HeadingLevel::H4/> }
}

fn link() -> impl IntoView {
    let office = || {
        view! {
            <p>{say(t::tabs_office_text())}</p>
            <h5 id="hours" tabindex="-1">{say(t::tabs_office_hours())}</h5>
            <p>{say(t::tabs_office_hours_text())}</p>
        }
    };
    let panels = vec![
        text("linked-phone", t::tabs_phone(), t::tabs_phone_text()),
        TabPanel::new("linked-office", t::tabs_office(), office),
    ];
    view! {
        <div>
            <p>{say(t::tabs_office_text())} " " <a href="#hours">{say(t::tabs_see_hours())}</a></p>
            <Tabs label=t::tabs_apply() panels=panels heading=HeadingLevel::H4/>
        </div>
    }
}

fn two() -> impl IntoView {
    let panels = vec![
        text("this-week", t::tabs_week(), t::tabs_none()),
        text("this-month", t::tabs_month(), t::tabs_none()),
    ];
    view! { <Tabs label=t::tabs_periods() panels=panels heading=HeadingLevel::H4/> }
}

fn many() -> impl IntoView {
    let panels = vec![
        text("week", t::tabs_week(), t::tabs_none()),
        text("month", t::tabs_month(), t::tabs_none()),
        text("quarter", t::tabs_quarter(), t::tabs_none()),
        text("year", t::tabs_year(), t::tabs_none()),
        text("last-year", t::tabs_last_year(), t::tabs_none()),
        text("before", t::tabs_before(), t::tabs_none()),
    ];
    view! { <Tabs label=t::tabs_periods() panels=panels heading=HeadingLevel::H4/> }
}

fn long() -> impl IntoView {
    let panels = vec![
        text("first-part", t::tabs_long_first(), t::long_hint()),
        text("second-part", t::tabs_long_second(), t::long_error()),
    ];
    view! { <Tabs label=t::tabs_long_label() panels=panels heading=HeadingLevel::H4/> }
}
