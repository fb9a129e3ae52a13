//! The page of a theme: its colours in every mode, their contrast as measured, its sizes.

use super::frame::Page;
use super::{component_page, contrast, render, routes, scales, table};
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};
use portage_themes::{Mode, Role, Theme, tokens::Description};

/// # Errors
/// When a component declares a pair with a token that is no colour.
pub(super) fn page(theme: &'static Theme, locale: Locale) -> anyhow::Result<Page> {
    let name = text(theme.title());
    let title = t::site_tokens_title(name);
    let contrasts = contrast::section(theme, locale)?;
    let heading = title.clone();
    let main = render::html(move || {
        let say = |text: Text| text.get(locale).into_owned();
        let parts = vec![
            ("colours", t::site_colours()),
            ("contrast", t::site_contrast()),
            ("spaces", t::site_spaces()),
            ("type", t::site_type()),
            ("others", t::site_others()),
        ];
        view! {
            <h1>{say(heading)}</h1>
            <p class="gallery-lead">{say(text(theme.description()))}</p>
            <p>{say(t::site_tokens_lead())}</p>
            {component_page::contents(parts, locale)}
            <section id="colours" aria-labelledby="colours-title">
                <h2 id="colours-title">{say(t::site_colours())}</h2>
                <p>{say(t::site_colours_text())}</p>
                {colours(theme, locale)}
            </section>
            {contrasts}
            {scales::sections(theme, locale)}
        }
        .into_any()
    });
    Ok(Page {
        locale,
        url: routes::tokens(theme.name(), locale),
        urls: routes::text(|locale| routes::tokens(theme.name(), locale)),
        description: t::site_home_tokens_text(),
        title,
        examples: false,
        style: Some(stylesheet(theme)),
        main,
    })
}

/// The stylesheet that holds the theme's colours as such, whatever theme the page is shown in.
fn stylesheet(theme: &Theme) -> &'static str {
    match theme.name() {
        "canada" => "swatches-canada.css",
        _ => "swatches-portage.css",
    }
}

pub(super) fn text(description: &Description) -> Text {
    Text::each([
        (Locale::EnCa, description.english.clone()),
        (Locale::FrCa, description.french.clone()),
    ])
}

/// The name of a mode for people.
pub(super) fn mode_name(mode: Mode) -> Text {
    match mode {
        Mode::Light => t::site_mode_light(),
        Mode::Dark => t::site_mode_dark(),
        Mode::Contrast => t::site_mode_contrast(),
    }
}

/// `light-text-muted`: the end of the class of a swatch.
pub(super) fn swatch(mode: Mode, role: Role) -> String {
    [mode.name(), "-", role.key()].concat()
}

fn colours(theme: &Theme, locale: Locale) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let rows = Role::ALL.iter().map(|&role| {
        let cell = |mode: Mode| {
            let class = ["swatch swatch--", &swatch(mode, role)].concat();
            let value = theme.color(mode, role).to_string();
            view! { <td><span class=class></span> <code translate="no">{value}</code></td> }
        };
        let purpose = say(text(&role.token().description));
        view! {
            <tr>
                <th scope="row"><code translate="no">{role.name()}</code></th>
                {Mode::ALL.map(cell).collect_view()}
                <td>{purpose}</td>
            </tr>
        }
        .into_any()
    });
    let mut columns = vec![say(t::site_token())];
    columns.extend(Mode::ALL.map(|mode| say(mode_name(mode))));
    columns.push(say(t::site_token_use()));
    table::scrolling(
        "gallery-table gallery-table--colours",
        say(t::site_colours()),
        columns,
        rows.collect(),
    )
}
