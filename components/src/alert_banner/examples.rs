//! Examples of the alert banner.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    warning: title_alert_banner_warning,
    emergency: title_alert_banner_emergency,
    dismissible: title_alert_banner_dismissible,
    content: title_alert_banner_content,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <AlertBanner id="alert-holiday" heading=t::alert_banner_holiday() text=t::alert_banner_holiday_text()/> }
}

fn warning() -> impl IntoView {
    view! {
        <AlertBanner
            id="alert-outage"
            level=AlertLevel::Warning
            heading=t::alert_banner_outage()
            text=t::alert_banner_outage_text()
            links=vec![Anchor::new(t::home_href(), t::alert_banner_status())]
        />
    }
}

fn emergency() -> impl IntoView {
    view! {
        <AlertBanner
            id="alert-fires"
            level=AlertLevel::Emergency
            heading=t::alert_banner_fires()
            text=t::alert_banner_fires_text()
            links=vec![
                Anchor::new(t::home_href(), t::alert_banner_evacuation()),
                Anchor::new(t::demo_href(), t::alert_banner_help()),
            ]
        />
    }
}

fn dismissible() -> impl IntoView {
    view! { <AlertBanner id="alert-hours" heading=t::alert_banner_hours() dismissible=true/> }
}

fn content() -> impl IntoView {
    let content = || view! { <p>"1-800-567-6868"<br/>{say(t::alert_banner_tty())}</p> };
    view! { <AlertBanner id="alert-phone" heading=t::alert_banner_phone() heading_level=HeadingLevel::H4 prefix=t::parts_important() content/> }
}

fn long() -> impl IntoView {
    view! {
        <AlertBanner
            id="alert-long"
            level=AlertLevel::Warning
            heading=t::long_label()
            text=t::long_hint()
            links=vec![Anchor::new(t::home_href(), t::long_button())]
            dismissible=true
        />
    }
}
