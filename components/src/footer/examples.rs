//! Examples of the footer.

use crate::examples::{examples, messages as t};
use crate::locales::Date;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    bands: title_bands,
    version: title_version,
    notes: title_footer_notes,
    wordmark: title_wordmark,
    site: title_site,
    contextual: title_footer_contextual,
    canada_ca: title_footer_canada,
    compact: title_footer_compact,
    identifier: title_footer_identifier,
    #[hidden] columns: title_columns,
    #[hidden] new_tab: title_new_tab,
}

fn legal() -> Vec<Anchor> {
    vec![
        Anchor::new(t::home_href(), t::terms()),
        Anchor::new(t::home_href(), t::privacy()),
    ]
}

fn modified() -> Date {
    Date::from_calendar_date(2026, crate::locales::Month::March, 1).expect("a day of the calendar")
}

fn default() -> impl IntoView {
    view! { <Footer id="footer-default" legal=legal() modified=modified()/> }
}

fn bands() -> impl IntoView {
    let help = vec![
        Anchor::new(t::home_href(), t::contact()),
        Anchor::new(t::home_href(), t::offices()),
    ];
    let bands = vec![FooterBand::new("help", t::passports(), help)];
    view! { <Footer id="footer-bands" bands=bands legal=legal()/> }
}

fn version() -> impl IntoView {
    view! { <Footer id="footer-version" version="1.4.0" legal=legal()/> }
}

fn notes() -> impl IntoView {
    let notes = || {
        view! {
            <p>{say(t::footer_copyright())}</p>
            <p>{say(t::footer_data())} " " <Link href=t::footer_licence_href() label=t::footer_licence() site=t::footer_licence_site()/> "."</p>
        }
    };
    view! { <Footer id="footer-notes" legal=legal() notes/> }
}

fn wordmark() -> impl IntoView {
    let mark = || view! { <svg width="120" height="32" aria-hidden="true"><rect width="120" height="32" fill="currentColor"/></svg> };
    view! { <Footer id="footer-wordmark" legal=legal() wordmark=Wordmark::new(t::wordmark(), mark)/> }
}

fn site() -> impl IntoView {
    let links = vec![Anchor::new(t::home_href(), t::passports()).site("canada.ca")];
    view! { <Footer id="footer-site" bands=vec![FooterBand::new("out", t::department(), links)]/> }
}

fn contextual() -> impl IntoView {
    let help = vec![
        Anchor::new(t::home_href(), t::contact()),
        Anchor::new(t::demo_href(), t::offices()),
    ];
    let bands = vec![
        FooterBand::new("section", t::passports(), help).contextual(),
        FooterBand::new("site", t::department(), legal()),
    ];
    view! { <Footer id="footer-contextual" bands=bands/> }
}

fn canada_ca() -> impl IntoView {
    view! { <Footer id="footer-canada" bands=vec![canada::band()] legal=canada::corporate() modified=modified()/> }
}

fn compact() -> impl IntoView {
    let help = vec![Anchor::new(t::home_href(), t::contact())];
    let bands = vec![FooterBand::new("help", t::passports(), help)];
    view! { <Footer id="footer-compact" compact=true bands=bands legal=canada::legal() version="1.4.0"/> }
}

fn identifier() -> impl IntoView {
    let identifier = || {
        let links = vec![Anchor::new(t::home_href(), t::identifier_accessibility())];
        view! { <Identifier institution=t::department() links/> }
    };
    view! { <Footer id="footer-identifier" legal=legal() identifier/> }
}

fn columns() -> impl IntoView {
    let links: Vec<_> = (0..9)
        .map(|_| Anchor::new(t::home_href(), t::contact()))
        .collect();
    let bands = vec![FooterBand::new("all", t::passports(), links).columns()];
    view! { <Footer id="footer-columns" bands=bands/> }
}

fn new_tab() -> impl IntoView {
    let links = vec![Anchor::new(t::home_href(), t::contact()).new_tab()];
    view! { <Footer id="footer-new-tab" bands=vec![FooterBand::new("out", t::passports(), links)]/> }
}
