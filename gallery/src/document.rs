//! A whole HTML page around what a view renders: the same head for every page of the gallery and
//! of the demonstration service.

pub use crate::assets::Assets;

use portage::locales::Locale;
use std::fmt::Write;

/// A page before it is written out.
pub struct Document<'a> {
    /// Language of the page (WCAG 3.1.1).
    pub locale: Locale,
    /// What the browser's tab says (WCAG 2.4.2).
    pub title: String,
    /// What a search engine shows under the title.
    pub description: String,
    /// The same page in every language, its own included, by address. Empty where a page has no
    /// address of its own, such as an error.
    pub alternates: Vec<(Locale, String)>,
    /// The browser program that the page comes alive with: `"demo"` or `"examples"`. Left out
    /// where the program was not built; the page is complete without it.
    pub wasm: Option<&'static str>,
    /// Stylesheets by name, in order: `"portage.css"`, `"gallery.css"`.
    pub styles: &'a [&'static str],
    /// HTML of the body: the roots that the views rendered.
    pub body: String,
    /// The data block that the program reads, from
    /// [`PageData::to_html`](portage::PageData::to_html).
    pub data: Option<String>,
}

/// Where a page is in each language; `path` gives its address.
pub fn alternates(path: impl Fn(Locale) -> String) -> Vec<(Locale, String)> {
    let of = |locale: &Locale| (*locale, path(*locale));
    Locale::OFFICIAL.iter().map(of).collect()
}

impl Document<'_> {
    /// The page as HTML. Nothing is inline: the security policy forbids it.
    ///
    /// # Panics
    /// When a stylesheet is not among the assets: a page without its style must not be sent.
    pub fn to_html(&self, assets: &Assets) -> String {
        let mut html = String::with_capacity(self.body.len() + 2048);
        let (lang, dir) = (self.locale.tag(), self.locale.direction().as_str());
        let (title, description) = (escape(&self.title), escape(&self.description));
        let _ = write!(
            html,
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-theme=\"portage\">\n<head>\n\
             <meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"description\" content=\"{description}\">\n"
        );
        for style in self.styles {
            let _ = writeln!(
                html,
                "<link rel=\"stylesheet\" href=\"{}\">",
                required(assets, style)
            );
        }
        // Blocks: the remembered theme must be there before the first paint.
        let _ = writeln!(
            html,
            "<script src=\"{}\"></script>",
            required(assets, "display.js")
        );
        let _ = writeln!(
            html,
            "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">",
            required(assets, "icon.svg")
        );
        for (locale, url) in &self.alternates {
            let (tag, url) = (locale.tag(), escape(url));
            let _ = writeln!(
                html,
                "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\">"
            );
        }
        if let Some(program) = self.wasm {
            html.push_str(&program_links(assets, program));
        }
        // The empty comments that hydration counts on, as validators want them written.
        let body = self.body.replace("<!>", "<!---->");
        let _ = writeln!(html, "</head>\n<body>\n{body}");
        if let Some(data) = &self.data {
            let _ = writeln!(html, "{data}");
        }
        html.push_str("</body>\n</html>\n");
        html
    }
}

/// Glue and module are fetched while the page is still being read: they are needed together.
fn program_links(assets: &Assets, program: &str) -> String {
    let glue = assets.url(&[program, ".js"].concat());
    let module = assets.url(&[program, "_bg.wasm"].concat());
    let (Some(glue), Some(module), Some(start)) = (glue, module, assets.url("start.js")) else {
        return String::new();
    };
    format!(
        "<link rel=\"modulepreload\" href=\"{glue}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{module}\" crossorigin>\n\
         <script type=\"module\" src=\"{start}\" data-glue=\"{glue}\" data-wasm=\"{module}\"></script>\n"
    )
}

fn required<'a>(assets: &'a Assets, name: &str) -> &'a str {
    assets.url(name).unwrap_or_else(|| {
        panic!("{name} is not among the assets of the site: build the site again")
    })
}

/// Text as HTML, in content and in attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(names: &[&str]) -> Assets {
        names
            .iter()
            .map(|name| ((*name).to_owned(), ["/assets/", name].concat()))
            .collect()
    }

    fn page(wasm: Option<&'static str>) -> Document<'static> {
        Document {
            locale: Locale::FrCa,
            title: "<Titre> & \"suite\"".into(),
            description: String::new(),
            alternates: vec![(Locale::EnCa, "/en/".into()), (Locale::FrCa, "/fr/".into())],
            wasm,
            styles: &["portage.css"],
            body: "<p>Corps</p>".into(),
            data: None,
        }
    }

    #[test]
    fn a_title_cannot_become_markup() {
        let html = page(None).to_html(&assets(&["portage.css", "display.js", "icon.svg"]));
        assert!(
            html.contains("<title>&lt;Titre&gt; &amp; &quot;suite&quot;</title>"),
            "{html}"
        );
        assert!(html.contains(r#"<html lang="fr-CA" dir="ltr""#), "{html}");
    }

    #[test]
    fn without_the_module_the_page_asks_for_no_script_that_is_not_there() {
        let html = page(Some("demo")).to_html(&assets(&[
            "portage.css",
            "display.js",
            "icon.svg",
            "start.js",
            "demo.js",
        ]));
        assert!(!html.contains("type=\"module\""), "{html}");
    }
}
