use super::table;
use super::tokens_page::text;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};
use portage_themes::{
    Mode, Role, Theme,
    tokens::{ALL, Token},
};

/// Spaces, type and the rest, drawn in the theme itself.
pub(super) fn sections(theme: &'static Theme, locale: Locale) -> AnyView {
    let (spaces, rest): (Vec<_>, Vec<_>) = ALL
        .iter()
        .filter(|token| Role::from_name(token.name).is_none())
        .partition(|token| token.path.starts_with("space."));
    let (sizes, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|token| {
        token.path.starts_with("font.")
            || token.path.starts_with("weight.")
            || token.path.starts_with("line.")
    });
    [
        section("spaces", t::site_spaces(), spaces, theme, locale),
        section("type", t::site_type(), sizes, theme, locale),
        section("others", t::site_others(), others, theme, locale),
    ]
    .collect_view()
    .into_any()
}

fn section(
    id: &'static str,
    heading: Text,
    tokens: Vec<&'static Token>,
    theme: &'static Theme,
    locale: Locale,
) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let heading = say(heading);
    let rows = tokens
        .into_iter()
        .map(|token| row(token, theme, locale))
        .collect();
    let columns = [t::site_token(), t::site_token_value(), t::site_token_use()].map(say);
    let title_id = [id, "-title"].concat();
    let labelled_by = title_id.clone();
    view! {
        <section id=id aria-labelledby=labelled_by>
            <h2 id=title_id>{heading.clone()}</h2>
            <div data-theme=theme.name()>{table::scrolling("gallery-table gallery-table--scale", heading, columns.into(), rows)}</div>
        </section>
    }
    .into_any()
}

fn row(token: &'static Token, theme: &Theme, locale: Locale) -> AnyView {
    let value = theme.value(Mode::Light, token.name).unwrap_or_default();
    let purpose = text(&token.description).get(locale);
    let class = ["scale scale--", &token.path.replace('.', "-")].concat();
    let drawn = match token.path {
        path if path.starts_with("space.") => Some(view! { <span class=class></span> }.into_any()),
        path if path.starts_with("font.") => {
            let sample = t::site_type_sample().get(locale);
            Some(view! { <span class=class aria-hidden="true">{sample}</span> }.into_any())
        }
        _ => None,
    };
    view! {
        <tr>
            <th scope="row"><code translate="no">{token.name}</code></th>
            <td><code translate="no">{value}</code></td>
            <td>{purpose} {drawn}</td>
        </tr>
    }
    .into_any()
}
