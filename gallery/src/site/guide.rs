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
    let events: Vec<_> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
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
    fn a_link_into_the_documentation_of_the_source_is_no_dead_link() {
        assert_eq!(
            inline("A [`Text`](crate::Text), not a [`str`]."),
            "A <code>Text</code>, not a <code>str</code>."
        );
    }
}
