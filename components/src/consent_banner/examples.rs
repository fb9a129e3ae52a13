//! Examples of the consent banner.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    in_place: title_consent_banner_place,
    chosen: title_consent_banner_chosen,
    words: title_consent_banner_words,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <ConsentBanner
            id="consent-default"
            heading=t::consent_banner_cookies()
            text=t::consent_banner_text()
            action=t::home_href()
            fields=Answers::from_iter([("token", "4f9c2a")])
            more=Anchor::new(t::home_href(), t::consent_banner_page())
        />
    }
}

fn in_place() -> impl IntoView {
    let keep = Callback::new(|_: Consent| { /* set a cookie, begin to count visits */ });
    view! {
        <ConsentBanner
            id="consent-place"
            heading=t::consent_banner_cookies()
            text=t::consent_banner_text()
            action=t::home_href()
            more=Anchor::new(t::home_href(), t::consent_banner_page())
            on_choice=keep
        />
    }
}

fn chosen() -> impl IntoView {
    view! {
        <ConsentBanner
            id="consent-chosen"
            heading=t::consent_banner_cookies()
            text=t::consent_banner_text()
            action=t::home_href()
            more=Anchor::new(t::home_href(), t::consent_banner_page())
            choice=Consent::Refuse
        />
    }
}

fn words() -> impl IntoView {
    view! {
        <ConsentBanner
            id="consent-words"
            heading=t::consent_banner_recording()
            heading_level=HeadingLevel::H4
            text=t::consent_banner_recording_text()
            action=t::home_href()
            accept=t::consent_banner_recording_yes()
            refuse=t::consent_banner_recording_no()
        />
    }
}

fn long() -> impl IntoView {
    view! {
        <ConsentBanner
            id="consent-long"
            heading=t::long_label()
            text=t::long_hint()
            action=t::home_href()
            accept=t::long_button()
            refuse=t::long_label()
        />
    }
}
