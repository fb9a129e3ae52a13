use super::bilingual::{BILINGUAL, Bilingual};
use super::frame::Page;
use super::highlight::{Code, highlight};
use super::templates::{TEMPLATES, Template};
use super::{names, render, routes};
use crate::demo::paths;
use crate::messages as t;
use leptos::prelude::*;
use portage::examples::{COMPONENTS, Group};
use portage::locales::{Locale, Text};
use portage::{ButtonKind, LinkButton, Portage};

/// A test compiles and renders it, so that it cannot be wrong.
const FIRST_FORM: &str = include_str!("home/first_form.rs");
#[cfg(test)]
mod first_form;

/// # Errors
/// When a component has no name.
pub(super) fn page(locale: Locale) -> anyhow::Result<Page> {
    let mut groups = Vec::new();
    for group in Group::ALL.iter().copied() {
        let mut cards = Vec::new();
        for component in COMPONENTS
            .iter()
            .filter(|component| component.group == group)
        {
            cards.push(Card {
                href: routes::component(component.name, locale),
                title: names::title(component.name)?.get(locale).into_owned(),
                summary: names::summary(component.name)?.get(locale).into_owned(),
            });
        }
        groups.push((names::group(group).get(locale).into_owned(), cards));
    }
    Ok(Page {
        locale,
        url: routes::home(locale),
        urls: t::site_home_href(),
        title: t::site_home_title(),
        description: t::site_home_lead(),
        examples: false,
        style: None,
        main: render::html(move || main(groups, locale)),
    })
}

/// A component, as the first page shows it.
struct Card {
    href: String,
    title: String,
    summary: String,
}

fn main(groups: Vec<(String, Vec<Card>)>, locale: Locale) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let principles = [
        (t::site_home_html(), t::site_home_html_text()),
        (t::site_home_languages(), t::site_home_languages_text()),
        (t::site_home_access(), t::site_home_access_text()),
        (t::site_home_rules(), t::site_home_rules_text()),
    ];
    let principle = |(title, text)| view! { <li><h2>{say(title)}</h2><p>{say(text)}</p></li> };
    let card = |card: Card| {
        view! { <li><h4><a href=card.href>{card.title}</a></h4><p>{card.summary}</p></li> }
    };
    let group = |(title, cards): (String, Vec<Card>)| {
        view! {
            <h3>{title}</h3>
            <ul class="gallery-cards gallery-cards--links">{cards.into_iter().map(card).collect_view()}</ul>
        }
    };
    let example = |href: String, title: Text, summary: Text| {
        view! { <li><h3><a href=href>{say(title)}</a></h3><p>{say(summary)}</p></li> }
    };
    let template = |template: &Template| {
        let (title, summary) = ((template.title)(), (template.summary)());
        example(template.url(locale), title, summary)
    };
    let bilingual = |page: &Bilingual| example(page.url(), (page.title)(), (page.summary)());
    let tokens = [
        (routes::tokens("portage", locale), t::site_tokens_portage()),
        (routes::tokens("canada", locale), t::site_tokens_canada()),
    ];
    let link = |(href, label)| view! { <li><a href=href>{say(label)}</a></li> };
    let tokens = tokens.map(link);
    let more = [
        (say(paths::renewal_href()), t::site_home_demo_renewal()),
        (say(paths::uploads_href()), t::site_home_demo_uploads()),
    ];
    view! {
        <h1>{say(t::site_home_title())}</h1>
        <p class="gallery-lead">{say(t::site_home_lead())}</p>
        <ul class="gallery-cards">{principles.map(principle).collect_view()}</ul>
        <section aria-labelledby="components-title">
            <h2 id="components-title">{say(t::site_home_components())}</h2>
            {groups.into_iter().map(group).collect_view()}
        </section>
        <section aria-labelledby="templates-title">
            <h2 id="templates-title">{say(t::site_navigation_templates())}</h2>
            <p>{say(t::site_home_templates_text())}</p>
            <ul class="gallery-cards gallery-cards--links">
                {TEMPLATES.iter().map(template).collect_view()}
                {BILINGUAL.iter().map(bilingual).collect_view()}
            </ul>
        </section>
        <section aria-labelledby="demo-title">
            <h2 id="demo-title">{say(t::site_home_demo())}</h2>
            <p>{say(t::site_home_demo_text())}</p>
            <Portage locale=locale>
                <LinkButton label=t::site_demo() href=t::site_demo_href() kind=ButtonKind::Start/>
            </Portage>
            <ul>{more.map(link).collect_view()}</ul>
        </section>
        <section aria-labelledby="start-title">
            <h2 id="start-title">{say(t::site_home_start())}</h2>
            {step(t::site_home_start_cargo(), CARGO, Code::Toml, locale)}
            {step(t::site_home_start_form(), &FIRST_FORM.replace("site_first_", ""), Code::Rust, locale)}
            {step(t::site_home_start_style(), STYLE, Code::Rust, locale)}
        </section>
        <section aria-labelledby="tokens-title">
            <h2 id="tokens-title">{say(t::site_navigation_tokens())}</h2>
            <p>{say(t::site_home_tokens_text())}</p>
            <ul>{tokens.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn step(text: Text, code: &str, language: Code, locale: Locale) -> AnyView {
    let text = text.get(locale).into_owned();
    let name = t::site_code().get(locale).into_owned();
    view! {
        <p>{text}</p>
        <pre class="code" translate="no" tabindex="0" role="group" aria-label=name><code inner_html=highlight(code, language)></code></pre>
    }
    .into_any()
}

const CARGO: &str = r#"[dependencies]
leptos = "0.8"
portage = { path = "../portage/components" }

[target.'cfg(target_arch = "wasm32")'.dependencies]
leptos = { version = "0.8", features = ["hydrate"] }

[target.'cfg(not(target_arch = "wasm32"))'.dependencies]
leptos = { version = "0.8", features = ["ssr"] }
portage-themes = { path = "../portage/themes" }
"#;

const STYLE: &str = r#"let css = portage_themes::css_of_all() + &portage::stylesheet::stylesheet();
std::fs::write("public/portage.css", css)?;
"#;

#[cfg(test)]
mod tests {
    use super::first_form::Contact;
    use super::*;

    #[test]
    fn the_first_form_that_people_copy_works_in_both_languages() {
        for (locale, label) in [
            (Locale::EnCa, "Email address"),
            (Locale::FrCa, "Adresse courriel"),
        ] {
            let html = render::html(move || view! { <Contact locale=locale/> }.into_any());
            assert!(html.contains(label) && html.contains("required"), "{html}");
        }
    }
}
