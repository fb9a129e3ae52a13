//! What every page of the site has around its content.

use super::templates::TEMPLATES;
use super::{names, render, routes};
use crate::assets::Assets;
use crate::document::{Document, alternates};
use crate::{furniture, messages as t};
use leptos::prelude::*;
use portage::examples::{COMPONENTS, Group};
use portage::locales::{Locale, Text};
use portage::{Portage, say};
use portage_themes::Theme;

/// A page of the site before it is written out.
pub(super) struct Page {
    pub locale: Locale,
    /// Its address, which ends in a slash.
    pub url: String,
    /// The same page in every language.
    pub urls: Text,
    pub title: Text,
    pub description: Text,
    /// Whether it holds examples that come alive.
    pub examples: bool,
    /// A stylesheet of its own.
    pub style: Option<&'static str>,
    /// HTML of the main content.
    pub main: String,
}

impl Page {
    /// The whole document.
    pub fn into_html(self, assets: &Assets) -> String {
        let locale = self.locale;
        let mut styles = vec!["portage.css", "gallery.css", "reference.css"];
        styles.extend(self.style);
        let title = t::site_title(self.title);
        Document {
            locale,
            title: title.get(locale).into_owned(),
            description: self.description.get(locale).into_owned(),
            alternates: alternates(|locale| self.urls.get(locale).into_owned()),
            wasm: self.examples.then_some("examples"),
            styles: &styles,
            body: body(locale, self.url, self.urls, self.main),
            data: None,
        }
        .to_html(assets)
    }
}

fn body(locale: Locale, url: String, urls: Text, main: String) -> String {
    let languages = furniture::languages(|_| urls.clone());
    let main = [to_pages(locale), main].concat();
    render::html(move || {
        view! {
            <div id="app">
                <Portage locale=locale>
                    {furniture::header_with_display(languages)}
                    <div class="gallery-page">
                        <main class="gallery-main" id="main" tabindex="-1" inner_html=main></main>
                        {navigation(&url)}
                    </div>
                    {furniture::footer()}
                </Portage>
            </div>
        }
        .into_any()
    })
}

/// The way to all pages, where they stand below the content.
fn to_pages(locale: Locale) -> String {
    let name = t::site_navigation().get(locale).into_owned();
    render::html(move || {
        view! { <p class="gallery-to-pages"><a href="#pages">{name}</a></p> }.into_any()
    })
}

/// Every page of the site: beside the content, or below it on a narrow screen, where nobody should
/// have to pass a hundred links to come to it.
fn navigation(url: &str) -> AnyView {
    let components = Group::ALL.iter().map(|&group| {
        let links = COMPONENTS
            .iter()
            .filter(|component| component.group == group);
        let links = links.filter_map(|component| {
            let href = routes::text(|locale| routes::component(component.name, locale));
            Some((href, names::title(component.name).ok()?))
        });
        self::group(names::group(group), links.collect(), url)
    });
    let components = components.collect_view();
    let tokens = Theme::built_in().iter().map(|theme| {
        let title = theme.title();
        let title = Text::each([
            (Locale::EnCa, title.english.clone()),
            (Locale::FrCa, title.french.clone()),
        ]);
        let title = t::site_navigation_theme(title);
        (
            routes::text(|locale| routes::tokens(theme.name(), locale)),
            title,
        )
    });
    let templates = TEMPLATES
        .iter()
        .map(|template| ((template.href)(), (template.title)()));
    let name = say(t::site_navigation());
    view! {
        <nav class="gallery-navigation" id="pages" tabindex="-1" aria-label=name>
            {components}
            {group(t::site_navigation_templates(), templates.collect(), url)}
            {group(t::site_navigation_tokens(), tokens.collect(), url)}
        </nav>
    }
    .into_any()
}

fn group(heading: Text, links: Vec<(Text, Text)>, url: &str) -> AnyView {
    let link = |(href, label): (Text, Text)| {
        let here = Locale::OFFICIAL
            .iter()
            .any(|&locale| href.get(locale) == url);
        view! { <li><a href=say(href) aria-current=here.then_some("page")>{say(label)}</a></li> }
    };
    let heading = say(heading);
    view! {
        <h2>{heading}</h2>
        <ul>{links.into_iter().map(link).collect_view()}</ul>
    }
    .into_any()
}
