use super::table;
use super::tokens_page::{mode_name, swatch};
use crate::messages as t;
use anyhow::Context;
use leptos::prelude::*;
use portage::locales::{Locale, Number, Text, format};
use portage::stylesheet::{Pair, Shows, pairs};
use portage_themes::{Mode, Role, Theme, contrast};

/// Each pair of colours that a component declares, in each mode.
///
/// # Errors
/// When a component declares a token that is no colour of the themes.
pub(super) fn section(theme: &'static Theme, locale: Locale) -> anyhow::Result<AnyView> {
    let mut declared: Vec<Pair> = Vec::new();
    for pair in pairs() {
        if !declared.contains(&pair) {
            declared.push(pair);
        }
    }
    let roles = declared
        .into_iter()
        .map(|pair| Ok((pair.shows, role(pair.foreground)?, role(pair.background)?)));
    let roles = roles.collect::<anyhow::Result<Vec<_>>>()?;
    let say = |text: Text| text.get(locale).into_owned();
    let rows = roles.into_iter().map(|(shows, foreground, background)| {
        let pair = t::site_contrast_on(foreground.key(), background.key());
        let cell = |mode| cell(theme, mode, (shows, foreground, background), locale);
        view! {
            <tr>
                <th scope="row" translate="no">{say(pair)}</th>
                {Mode::ALL.map(cell).collect_view()}
            </tr>
        }
        .into_any()
    });
    let mut columns = vec![say(t::site_contrast_pair())];
    columns.extend(Mode::ALL.map(|mode| say(mode_name(mode))));
    let table = table::scrolling(
        "gallery-table",
        say(t::site_contrast()),
        columns,
        rows.collect(),
    );
    Ok(view! {
        <section id="contrast" aria-labelledby="contrast-title">
            <h2 id="contrast-title">{say(t::site_contrast())}</h2>
            <p>{say(t::site_contrast_text())}</p>
            {table}
        </section>
    }
    .into_any())
}

fn role(name: &str) -> anyhow::Result<Role> {
    Role::from_name(&["--ptg-", name].concat()).with_context(|| {
        format!("a component declares the pair of a token `{name}`, which is no colour")
    })
}

fn cell(
    theme: &Theme,
    mode: Mode,
    (shows, foreground, background): (Shows, Role, Role),
    locale: Locale,
) -> AnyView {
    let ratio = measured(theme, mode, shows, foreground, background);
    let enough = ratio >= shows.least(mode == Mode::Contrast);
    let verdict = if enough {
        t::site_contrast_passes()
    } else {
        t::site_contrast_fails()
    };
    let classes = [
        "swatch--",
        &swatch(mode, background),
        " letter--",
        &swatch(mode, foreground),
    ]
    .concat();
    // Decoration: the colours are told by their names and by the ratio.
    let sample = match shows {
        Shows::Text => {
            let class = ["swatch swatch--text ", &classes].concat();
            view! { <span class=class aria-hidden="true">{t::site_contrast_sample().get(locale)}</span> }.into_any()
        }
        Shows::Edge | Shows::Fill | Shows::Ring => {
            let class = ["swatch swatch--edge ", &classes].concat();
            view! { <span class=class></span> }.into_any()
        }
    };
    let verdict_class = if enough {
        "gallery-verdict"
    } else {
        "gallery-verdict gallery-verdict--fails"
    };
    view! {
        <td>
            {sample} " "
            <span class="gallery-ratio">{words(ratio, locale)}</span> " "
            <span class=verdict_class>{verdict.get(locale)}</span>
        </td>
    }
    .into_any()
}

/// A focus ring has two colours beside each other: the better one counts.
fn measured(theme: &Theme, mode: Mode, shows: Shows, foreground: Role, background: Role) -> f64 {
    let ratio = contrast(theme, mode, foreground, background);
    match shows {
        Shows::Ring => ratio.max(contrast(theme, mode, Role::FocusInner, background)),
        _ => ratio,
    }
}

/// `4.52:1`, cut and not rounded: 4.499 is not 4.50.
fn words(ratio: f64, locale: Locale) -> String {
    let number = Number::new((ratio * 100.0).floor() as i64, 2);
    [&format::number(locale, &number), ":1"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_never_told_as_higher_than_it_is() {
        assert_eq!(words(4.4999, Locale::EnCa), "4.49:1");
        assert_eq!(words(21.0, Locale::FrCa), "21,00:1");
    }

    /// Whether a colour of the system is one for what is seen, and not for what lies behind it. To a
    /// person with a contrast theme all that lies behind is mostly of one colour.
    fn is_ink(role: Role) -> bool {
        let color = role.system_color();
        color.ends_with("Text") || matches!(color, "ButtonBorder" | "Highlight")
    }

    #[test]
    fn what_is_seen_is_seen_in_a_contrast_theme() {
        for pair in pairs().filter(|pair| pair.shows != Shows::Fill) {
            let (front, back) = (
                role(pair.foreground).unwrap(),
                role(pair.background).unwrap(),
            );
            assert!(is_ink(front) && !is_ink(back), "{pair:?}");
        }
    }

    #[test]
    fn nothing_is_drawn_in_a_colour_that_a_contrast_theme_gives_to_the_page() {
        let drawn = [
            "color:",
            "border",
            "outline",
            "fill:",
            "stroke:",
            "accent-color:",
        ];
        let css = portage::stylesheet::stylesheet();
        let rules: Vec<(&str, &str)> = css
            .split('}')
            .filter_map(|rule| rule.rsplit_once('{'))
            .collect();
        // A rule of its own for contrast themes names a colour of the system.
        let mended = |selector: &str| {
            let mut same = rules
                .iter()
                .filter(|(other, _)| other.trim().ends_with(selector));
            same.any(|(_, declarations)| declarations.contains("CanvasText"))
        };
        for (selector, declarations) in &rules {
            let declarations = declarations.split(';').map(str::trim);
            for declaration in
                declarations.filter(|text| drawn.iter().any(|name| text.starts_with(name)))
            {
                for name in declaration.split("var(").skip(1) {
                    let name = name.split(')').next().unwrap_or_default();
                    let seen = Role::from_name(name).is_none_or(is_ink) || mended(selector.trim());
                    assert!(seen, "{selector} {declaration}");
                }
            }
        }
    }

    #[test]
    fn every_pair_of_a_component_is_of_colours_that_exist() {
        for pair in pairs() {
            role(pair.foreground).unwrap();
            role(pair.background).unwrap();
        }
    }
}
