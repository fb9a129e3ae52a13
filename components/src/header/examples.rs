//! Examples of the header.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    service: title_service,
    three_languages: title_three_languages,
    end: title_end,
    banner: title_banner,
    mark: title_mark,
    #[hidden] without_languages: title_without_languages,
    #[hidden] long: title_long,
}

fn both_languages() -> Vec<LanguageLink> {
    vec![
        LanguageLink::new(Locale::EnCa, "/en/components/header/"),
        LanguageLink::new(Locale::FrCa, "/fr/composants/header/"),
    ]
}

fn default() -> impl IntoView {
    view! { <Header brand=t::department() brand_href=t::home_href() languages=both_languages()/> }
}

fn service() -> impl IntoView {
    view! {
        <Header
            brand=t::department()
            brand_href=t::home_href()
            languages=both_languages()
            service=t::service()
            service_href=t::demo_href()
        />
    }
}

fn three_languages() -> impl IntoView {
    let mut languages = both_languages();
    languages.push(LanguageLink::further(
        "iu",
        "ᐃᓄᒃᑎᑐᑦ",
        "ltr",
        "/en/components/header/",
    ));
    view! { <Header brand=t::department() languages=languages/> }
}

fn end() -> impl IntoView {
    let sign_in = || view! { <a href=say(t::home_href())>{say(t::sign_in())}</a> };
    view! { <Header brand=t::department() languages=both_languages() end=sign_in/> }
}

fn banner() -> impl IntoView {
    let notice = || view! { <p class="ptg-hint">{say(t::new_service())}</p> };
    view! { <Header brand=t::department() brand_href=t::home_href() languages=both_languages() banner=notice/> }
}

fn mark() -> impl IntoView {
    let mark = || view! { <svg width="120" height="32" aria-hidden="true"><rect width="120" height="32" fill="currentColor"/></svg> };
    view! { <Header brand=t::department() brand_href=t::home_href() brand_mark=mark languages=both_languages()/> }
}

fn without_languages() -> impl IntoView {
    view! { <Header brand=t::department() service=t::service()/> }
}

fn long() -> impl IntoView {
    view! { <Header brand=t::long_label() languages=both_languages() service=t::long_label()/> }
}
