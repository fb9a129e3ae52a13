use crate::{demo, site::styles};
use anyhow::anyhow;
use lightningcss::{
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
    targets::{Browsers, Features, Targets},
};
use portage::stylesheet::{stylesheet, stylesheet_of};
use portage_themes::Theme;

/// Every stylesheet of the site, minified, under its name.
pub(super) fn all() -> anyhow::Result<Vec<(String, String)>> {
    let themed =
        |components: &str| [styles::LAYERS, &portage_themes::css_of_all(), components].concat();
    let mut sheets = vec![
        ("portage.css".to_owned(), themed(&stylesheet())),
        (
            "contact.css".to_owned(),
            themed(&stylesheet_of(demo::CONTACT_COMPONENTS)?),
        ),
        ("gallery.css".to_owned(), styles::gallery()),
        ("reference.css".to_owned(), styles::reference()),
    ];
    for theme in Theme::built_in() {
        sheets.push((
            ["swatches-", theme.name(), ".css"].concat(),
            styles::swatches(theme),
        ));
    }
    sheets
        .into_iter()
        .map(|(name, css)| Ok((name.clone(), minify(&name, &css)?)))
        .collect()
}

/// A stylesheet as small as it gets, for the oldest browsers that are looked after.
///
/// # Errors
/// When it does not parse; the error calls it by `name`.
pub fn minify(name: &str, css: &str) -> anyhow::Result<String> {
    let mut sheet = StyleSheet::parse(
        css,
        ParserOptions {
            filename: name.to_owned(),
            ..ParserOptions::default()
        },
    )
    .map_err(|error| anyhow!("{name}: {error}"))?;
    sheet
        .minify(MinifyOptions {
            targets: targets(),
            ..MinifyOptions::default()
        })
        .map_err(|error| anyhow!("{name}: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets: targets(),
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("{name}: {error}"))?;
    Ok(printed.code)
}

/// The oldest browsers that are looked after. What they lack is written out for them, except
/// what would change its meaning.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let browsers = Browsers {
        chrome: version(109, 0),
        edge: version(109, 0),
        firefox: version(115, 0),
        safari: version(16, 4),
        ios_saf: version(16, 4),
        ..Browsers::default()
    };
    Targets {
        browsers: Some(browsers),
        include: Features::empty(),
        exclude: Features::LightDark | Features::Nesting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::*;
    use portage::{Answers, PageData};
    use scraper::{Html, Selector};

    #[test]
    fn a_newer_feature_is_not_rewritten_into_something_else() {
        let css = ".a{color:light-dark(#fff,#000)}.b:has(.c){.d &{margin-inline:1px}}";
        assert_eq!(minify("test.css", css).unwrap(), css);
    }

    #[test]
    fn the_contact_page_has_the_styles_of_all_that_is_on_it() {
        let problems = demo::contact_rules()
            .check(&Answers::default())
            .unwrap_err();
        let data = PageData {
            problems,
            ..PageData::default()
        };
        let html = Owner::new().with(|| demo::contact_view(data, Vec::new()).to_html());
        let any = Selector::parse("[class]").unwrap();
        let (all, small) = (
            stylesheet(),
            stylesheet_of(demo::CONTACT_COMPONENTS).unwrap(),
        );
        for element in Html::parse_fragment(&html).select(&any) {
            for class in element.value().classes() {
                let styled = |css: &str| css.contains(&[".", class].concat());
                assert_eq!(styled(&all), styled(&small), "{class}");
            }
        }
    }

    #[test]
    fn a_mistake_names_the_stylesheet() {
        let error = minify("test.css", ".a { color: red; } }").unwrap_err();
        assert!(error.to_string().contains("test.css"), "{error}");
    }
}
