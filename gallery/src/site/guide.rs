//! What is written about a component, from Markdown.

use super::highlight::{Code, highlight};
use crate::document::escape;
use crate::messages as t;
use portage::locales::Locale;
use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

/// The guide as HTML below a heading of level 2, whatever level its own begin at.
pub(super) fn html(markdown: &str, locale: Locale) -> String {
    let events: Vec<_> = Parser::new_ext(markdown, options(locale)).collect();
    let top = events.iter().filter_map(level).min();
    let down = 3 - top.map_or(3, |level| level as i8);
    let mut out = Vec::new();
    let mut code = None;
    for (at, event) in events.iter().cloned().enumerate() {
        match event {
            Event::Start(Tag::Heading {
                level,
                classes,
                attrs,
                ..
            }) => {
                let id = Some(CowStr::from(heading_id(&events[at + 1..])));
                out.push(Event::Start(Tag::Heading {
                    level: lower(level, down),
                    id,
                    classes,
                    attrs,
                }));
            }
            Event::End(TagEnd::Heading(level)) => {
                out.push(Event::End(TagEnd::Heading(lower(level, down))))
            }
            Event::Start(Tag::CodeBlock(kind)) => code = Some((kind, String::new())),
            Event::Text(text) if code.is_some() => {
                if let Some((_, block)) = &mut code {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                let block = code
                    .take()
                    .map(|(kind, text)| code_block(&kind, &text, locale));
                out.extend(block.map(|block| Event::Html(block.into())));
            }
            other => out.push(other),
        }
    }
    let mut html = String::new();
    html::push_html(&mut html, out.into_iter());
    html
}

/// English quotation marks and apostrophes are typed straight and shown curly. French ones are
/// written as they are shown, with their spaces.
fn options(locale: Locale) -> Options {
    match locale {
        Locale::FrCa => Options::ENABLE_TABLES,
        _ => Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION,
    }
}

/// A sentence or two of Markdown, without the paragraph around them. Links into the source's
/// documentation lead nowhere on the site: their text stays.
pub(super) fn inline(markdown: &str) -> String {
    let parser = Parser::new(markdown).filter(|event| {
        !matches!(
            event,
            Event::Start(Tag::Paragraph | Tag::Link { .. })
                | Event::End(TagEnd::Paragraph | TagEnd::Link)
        )
    });
    let mut html = String::new();
    html::push_html(&mut html, parser);
    // Reference links, which only the source's documentation resolves.
    html.replace("[<code>", "<code>")
        .replace("</code>]", "</code>")
}

fn level(event: &Event) -> Option<HeadingLevel> {
    match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level),
        _ => None,
    }
}

fn lower(level: HeadingLevel, by: i8) -> HeadingLevel {
    let rank = (level as i8 + by).clamp(1, 6);
    HeadingLevel::try_from(rank as usize).unwrap_or(HeadingLevel::H6)
}

/// From the heading's words, apart from the other ids of the page.
fn heading_id(after: &[Event]) -> String {
    let words = after
        .iter()
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let words: String = words
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
            _ => None,
        })
        .collect();
    let mut id = String::from("guide");
    for word in words
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        id.push('-');
        id.push_str(&word.to_lowercase());
    }
    id
}

/// Scrolls by itself on a narrow screen, hence the place in the tab order (WCAG 2.1.1).
fn code_block(kind: &CodeBlockKind, text: &str, locale: Locale) -> String {
    let language = match kind {
        CodeBlockKind::Fenced(name) => Code::from_fence(name),
        CodeBlockKind::Indented => None,
    };
    let text = language.map_or_else(|| escape(text), |language| highlight(text, language));
    let name = t::site_code().get(locale);
    let start = [
        "<pre class=\"code\" translate=\"no\" tabindex=\"0\" role=\"group\" aria-label=\"",
        &name,
        "\"><code>",
    ];
    start.concat() + &text + "</code></pre>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage::examples::COMPONENTS;
    use std::{mem, path::Path};

    #[test]
    fn headings_begin_below_that_of_the_section_and_leave_no_gap() {
        let deep = html("### When to use it\n\n#### Details\n", Locale::EnCa);
        assert!(
            deep.contains("<h3 id=\"guide-when-to-use-it\">")
                && deep.contains("<h4 id=\"guide-details\">"),
            "{deep}"
        );
        let high = html("# À quoi sert-il?\n\n## Détails\n", Locale::FrCa);
        assert!(
            high.contains("<h3 id=\"guide-à-quoi-sert-il\">") && high.contains("<h4"),
            "{high}"
        );
    }

    #[test]
    fn code_in_a_guide_is_coloured_and_can_be_scrolled_by_keyboard() {
        let html = html("```rust\nlet a = \"<b>\";\n```\n", Locale::EnCa);
        assert!(
            html.contains("tabindex=\"0\"")
                && html.contains("&lt;b&gt;")
                && html.contains("code-string"),
            "{html}"
        );
    }

    #[test]
    fn straight_quotation_marks_of_english_are_curly_but_in_code() {
        let guide = "Don't write \"Click here\", but `a = \"b's\"`.\n\n```rust\nt(\"a\")\n```\n";
        let english = html(guide, Locale::EnCa);
        assert!(
            english.contains("Don’t write “Click here”, but <code>a = \"b's\"</code>.")
                && !english.contains(['‘', '…']),
            "{english}"
        );
        assert!(!html("```rust\nt(\"a\")\n```\n", Locale::EnCa).contains(['“', '”']));
        assert!(html("D'abord", Locale::FrCa).contains("D'abord"));
    }

    /// The texts of a guide, each with the line where it starts: a paragraph, a heading, a cell.
    /// Blocks of code are left out, and U+FFFC stands for code within a sentence.
    fn texts(markdown: &str) -> Vec<(usize, String)> {
        let mut texts = Vec::new();
        let mut text = String::new();
        let mut start = 0;
        for (event, range) in Parser::new_ext(markdown, options(Locale::FrCa)).into_offset_iter() {
            let part = match &event {
                Event::Text(part) => &**part,
                Event::SoftBreak | Event::HardBreak => "\n",
                Event::Code(_) => "\u{FFFC}",
                Event::Start(tag) if is_inline(&tag.to_end()) => continue,
                Event::End(tag) if is_inline(tag) => continue,
                Event::InlineHtml(_) => continue,
                Event::End(TagEnd::CodeBlock) => {
                    text.clear();
                    continue;
                }
                _ => {
                    texts.push((start, mem::take(&mut text)));
                    continue;
                }
            };
            if text.is_empty() {
                start = 1 + markdown[..range.start].matches('\n').count();
            }
            text.push_str(part);
        }
        texts
    }

    fn is_inline(tag: &TagEnd) -> bool {
        matches!(
            tag,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image
        )
    }

    #[test]
    fn the_french_of_a_guide_that_is_not_written_as_in_canada() {
        let mut told = Vec::new();
        for component in COMPONENTS {
            let file = ["components/src/", component.name, "/guide.fr.md"].concat();
            for (line, text) in texts((component.guide)(Locale::FrCa)) {
                told.extend(portage_fluent::check_french(Path::new(&file), line, &text));
            }
        }
        let told: Vec<_> = told.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }

    #[test]
    fn a_link_into_the_documentation_of_the_source_is_no_dead_link() {
        assert_eq!(
            inline("A [`Text`](crate::Text), not a [`str`]."),
            "A <code>Text</code>, not a <code>str</code>."
        );
    }
}
