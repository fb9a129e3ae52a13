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
    tagline: title_header_tagline,
    mark: title_mark,
    search: title_header_search,
    signed_in: title_header_signed_in,
    compact: title_header_compact,
    whole: title_header_whole,
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
    let notice = || view! { <AlertBanner id="header-notice" heading=t::alert_banner_holiday() text=t::alert_banner_holiday_text()/> };
    view! { <Header brand=t::department() brand_href=t::home_href() languages=both_languages() banner=notice/> }
}

fn tagline() -> impl IntoView {
    view! { <Header brand=t::department() brand_href=t::home_href() tagline=t::header_tagline() languages=both_languages()/> }
}

fn mark() -> impl IntoView {
    let mark = || view! { <svg width="120" height="32" aria-hidden="true"><rect width="120" height="32" fill="currentColor"/></svg> };
    view! { <Header brand=t::department() brand_href=t::home_href() brand_mark=mark languages=both_languages()/> }
}

fn search() -> impl IntoView {
    let search = || view! { <SearchInput id="header-q" scope="Canada.ca" label_hidden=true action=canada::search_href()/> };
    view! { <Header brand=t::department() brand_href=t::home_href() languages=both_languages() search/> }
}

fn account() -> impl IntoView {
    let account = Account::signed_in("Ada Tremblay", t::home_href()).links(vec![
        Anchor::new(t::home_href(), t::account_menu_applications()),
        Anchor::new(t::demo_href(), t::account_menu_profile()),
    ]);
    view! { <AccountMenu account/> }
}

fn signed_in() -> impl IntoView {
    view! { <Header brand=t::department() brand_href=t::home_href() languages=both_languages() account/> }
}

fn compact() -> impl IntoView {
    let account = || view! { <AccountMenu account=Account::signed_out(t::home_href())/> };
    view! {
        <Header
            compact=true
            brand=t::department()
            brand_href=t::home_href()
            service=t::service()
            service_href=t::demo_href()
            account
            languages=both_languages()
        />
    }
}

fn whole() -> impl IntoView {
    let banner = || view! { <PhaseBanner phase=Phase::Beta feedback=Anchor::new(t::home_href(), t::phase_banner_opinion())/> };
    let search =
        || view! { <SearchInput id="header-whole-q" label_hidden=true action=t::home_href()/> };
    let end = || view! { <DisplaySettings id="header-display"/> };
    let navigation = || {
        let here = Anchor::new(t::demo_href(), t::account_menu_applications()).current();
        let items = vec![
            NavigationItem::new(here),
            NavigationItem::new(Anchor::new(t::home_href(), t::account_menu_profile())),
        ];
        view! { <ServiceNavigation id="header-sections" items/> }
    };
    let breadcrumbs = || view! { <Breadcrumbs parents=vec![canada::home()]/> };
    view! {
        <Header
            brand=t::department()
            brand_href=t::home_href()
            languages=both_languages()
            service=t::service()
            service_href=t::demo_href()
            account
            banner
            search
            end
            navigation
            breadcrumbs
        />
    }
}

fn without_languages() -> impl IntoView {
    view! { <Header brand=t::department() service=t::service()/> }
}

fn long() -> impl IntoView {
    view! { <Header brand=t::long_label() languages=both_languages() service=t::long_label()/> }
}
