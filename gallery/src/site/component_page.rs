//! The page of a component, made from its folder, and that of its edge cases.

use super::example::Figure;
use super::frame::Page;
use super::{checked, guide, names, property_tables, render, routes, strings};
use crate::messages as t;
use anyhow::Context;
use leptos::prelude::*;
use portage::examples::{Component, Example};
use portage::locales::{Locale, Text};

/// # Errors
/// When a part of the page cannot be made from the component's folder; says which component's.
pub(super) fn page(component: &'static Component, locale: Locale) -> anyhow::Result<Page> {
    let in_folder = || format!("components/src/{}", component.name);
    let title = names::title(component.name)?;
    let figures = figures(component, locale, |example| !example.hidden).with_context(in_folder)?;
    let properties = property_tables::section(component.name, locale).with_context(in_folder)?;
    let summary = names::summary(component.name)?;
    let heading = title.clone();
    let main = render::html(move || {
        let say = |text: Text| text.get(locale).into_owned();
        let strings = strings::section(component.name, locale);
        let guide = guide::html((component.guide)(locale), locale);
        let parts = [
            Some(("examples", t::site_examples())),
            (!guide.is_empty()).then(|| ("guide", t::site_guide())),
            Some(("properties", t::site_properties())),
            strings.is_some().then(|| ("strings", t::site_strings())),
            Some(("checked", t::site_checked())),
        ];
        let edge = component
            .examples
            .iter()
            .any(|example| example.hidden)
            .then(|| {
                let href = routes::edge_cases(component.name, locale);
                view! { <p><a href=href>{say(t::site_edge_cases_of(heading.clone()))}</a></p> }
            });
        let guide = (!guide.is_empty()).then(|| {
            view! {
                <section id="guide" aria-labelledby="guide-title">
                    <h2 id="guide-title">{say(t::site_guide())}</h2>
                    <div class="gallery-prose" inner_html=guide></div>
                </section>
            }
        });
        view! {
            <h1>{say(heading.clone())}</h1>
            <p class="gallery-lead">{say(summary)}</p>
            {contents(parts.into_iter().flatten().collect(), locale)}
            <section id="examples" aria-labelledby="examples-title">
                <h2 id="examples-title">{say(t::site_examples())}</h2>
                {figures.into_iter().map(|figure| figure.view(locale)).collect_view()}
                {edge}
            </section>
            {guide}
            {properties}
            {strings}
            {checked::section(locale)}
        }
        .into_any()
    });
    Ok(Page {
        locale,
        url: routes::component(component.name, locale),
        urls: routes::text(|locale| routes::component(component.name, locale)),
        description: t::site_component_description(title.clone()),
        title,
        examples: true,
        style: None,
        main,
    })
}

/// The page of the examples that are kept out of the component's own; none when there are none.
///
/// # Errors
/// As for [`page`].
pub(super) fn edge_page(
    component: &'static Component,
    locale: Locale,
) -> anyhow::Result<Option<Page>> {
    if !component.examples.iter().any(|example| example.hidden) {
        return Ok(None);
    }
    let figures = figures(component, locale, |example| example.hidden)?;
    let component_title = names::title(component.name)?;
    let title = t::site_edge_cases_of(component_title.clone());
    let heading = title.clone();
    let main = render::html(move || {
        let say = |text: Text| text.get(locale).into_owned();
        let back = routes::component(component.name, locale);
        view! {
            <h1>{say(heading)}</h1>
            <p class="gallery-lead">{say(t::site_edge_cases_lead())}</p>
            <p><a href=back>{say(t::site_back_to(component_title))}</a></p>
            <section aria-labelledby="examples-title">
                <h2 id="examples-title">{say(t::site_examples())}</h2>
                {figures.into_iter().map(|figure| figure.view(locale)).collect_view()}
            </section>
        }
        .into_any()
    });
    Ok(Some(Page {
        locale,
        url: routes::edge_cases(component.name, locale),
        urls: routes::text(|locale| routes::edge_cases(component.name, locale)),
        description: t::site_edge_cases_lead(),
        title,
        examples: true,
        style: None,
        main,
    }))
}

fn figures(
    component: &Component,
    locale: Locale,
    wanted: fn(&Example) -> bool,
) -> anyhow::Result<Vec<Figure>> {
    let examples = component.examples.iter().filter(|example| wanted(example));
    examples
        .map(|example| Figure::new(component, example, locale))
        .collect()
}

/// Links to the parts of a long page.
pub(super) fn contents(parts: Vec<(&'static str, Text)>, locale: Locale) -> impl IntoView {
    let link = |(id, label): (&str, Text)| {
        view! { <li><a href=["#", id].concat()>{label.get(locale).into_owned()}</a></li> }
    };
    let name = t::site_contents().get(locale).into_owned();
    view! {
        <nav class="gallery-contents" aria-labelledby="contents-title">
            <h2 class="gallery-contents__title" id="contents-title">{name}</h2>
            <ul>{parts.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
