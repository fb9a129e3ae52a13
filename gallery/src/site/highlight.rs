//! Colours code while the site is built: a few classes, whose colours are the theme's.

use super::spans::Spans;
use std::{ops::Range, sync::LazyLock};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// What a piece of code is, by the first scope that fits; the innermost scope is asked first.
static CLASSES: LazyLock<Vec<(Scope, &str)>> = LazyLock::new(|| {
    let classes = [
        ("comment", "code-comment"),
        ("string", "code-string"),
        ("constant", "code-constant"),
        ("keyword.operator", ""),
        ("keyword", "code-keyword"),
        ("storage.type.function", "code-keyword"),
        ("storage", "code-keyword"),
        ("entity.name.tag", "code-name"),
        ("entity.name.function", "code-name"),
        ("support.function", "code-name"),
        ("entity.other.attribute-name", "code-attribute"),
    ];
    let scope = |name| Scope::new(name).expect("the scopes above are well formed");
    classes
        .into_iter()
        .map(|(name, class)| (scope(name), class))
        .collect()
});

/// A language that code is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Rust,
    Html,
    Toml,
}

impl Code {
    /// That of a fence in Markdown; none when it is not known.
    pub fn from_fence(name: &str) -> Option<Self> {
        match name.split([',', ' ']).next()? {
            "rust" | "rs" => Some(Self::Rust),
            "html" => Some(Self::Html),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }

    fn syntax(self) -> &'static SyntaxReference {
        let extension = match self {
            Self::Rust => "rs",
            Self::Html => "html",
            // The nearest that comes with the library.
            Self::Toml => "yaml",
        };
        SYNTAXES
            .find_syntax_by_extension(extension)
            .unwrap_or_else(|| SYNTAXES.find_syntax_plain_text())
    }
}

/// The code as HTML for `<code>`: escaped, with a `<span class="code-…">` around what has a
/// colour. A line that cannot be parsed stays plain.
pub(super) fn highlight(code: &str, language: Code) -> String {
    if language == Code::Toml {
        return toml(code);
    }
    let mut state = ParseState::new(language.syntax());
    let mut stack = ScopeStack::new();
    let mut out = Spans::default();
    for line in code.split_inclusive('\n') {
        let changes = state.parse_line(line, &SYNTAXES).unwrap_or_default();
        let mut from = 0;
        for (at, change) in changes {
            push(&mut out, line, from..at, class(&stack), language);
            from = at;
            if stack.apply(&change).is_err() {
                break;
            }
        }
        push(&mut out, line, from..line.len(), class(&stack), language);
    }
    out.finish()
}

/// To the grammar of Rust a view's markup is nothing but tokens: the names in it are found here.
fn push(out: &mut Spans, line: &str, part: Range<usize>, class: &'static str, language: Code) {
    // `r#type` is no keyword.
    let plain = class.is_empty() || out.ends_with("r#");
    if language != Code::Rust || !plain {
        return out.push(&line[part], class);
    }
    let mut at = part.start;
    let inside = |at: usize, found: Option<usize>| {
        found.map_or(part.end, |found| (at + found).min(part.end))
    };
    while at < part.end {
        let start = inside(
            at,
            line[at..].find(|character: char| character.is_ascii_alphabetic() || character == '_'),
        );
        out.push(&line[at..start], "");
        at = inside(
            start,
            line[start..]
                .find(|character: char| !(character.is_ascii_alphanumeric() || character == '_')),
        );
        out.push(
            &line[start..at],
            name_class(out, &line[start..at], &line[at..]),
        );
    }
}

/// `<Button`, `</Button`: a component. `label=`: a property, which a space stands before and none
/// after.
fn name_class(out: &Spans, word: &str, after: &str) -> &'static str {
    let tag = out.ends_with("&lt;") || out.ends_with("&lt;/");
    if tag && word.starts_with(|first: char| first.is_ascii_alphabetic()) {
        "code-name"
    } else if after.starts_with('=') && !after.starts_with("==") && !after.starts_with("=>") {
        "code-attribute"
    } else {
        ""
    }
}

fn class(stack: &ScopeStack) -> &'static str {
    let scopes = stack.as_slice().iter().rev();
    let fits = |scope: &Scope| {
        CLASSES
            .iter()
            .find(|(prefix, _)| prefix.is_prefix_of(*scope))
    };
    scopes
        .filter_map(fits)
        .map(|(_, class)| *class)
        .next()
        .unwrap_or_default()
}

/// Tables, names and strings: the library has no grammar for it.
fn toml(code: &str) -> String {
    let mut out = Spans::default();
    for line in code.split_inclusive('\n') {
        if line.starts_with('[') {
            out.push(line, "code-name");
            continue;
        }
        for (index, part) in line.split('"').enumerate() {
            if index % 2 == 1 {
                out.push(&["\"", part, "\""].concat(), "code-string");
            } else {
                out.push(part, "");
            }
        }
    }
    out.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_cannot_become_markup() {
        let html = highlight("let a = b < c && \"<script>\";", Code::Rust);
        assert!(
            html.contains("b &lt; c &amp;&amp;") && !html.contains("<script>"),
            "{html}"
        );
    }

    #[test]
    fn strings_keywords_and_tags_have_their_colours() {
        let rust = highlight("fn a() -> &'static str { \"x\" }\n", Code::Rust);
        assert!(
            rust.contains("code-keyword")
                && rust.contains("<span class=\"code-string\">&quot;x&quot;"),
            "{rust}"
        );
        let html = highlight("<p class=\"a\">text</p>\n", Code::Html);
        assert!(
            html.contains("<span class=\"code-name\">p</span>") && html.contains("code-attribute"),
            "{html}"
        );
    }

    #[test]
    fn the_markup_of_a_view_has_its_colours() {
        let view = highlight(
            "fn a() {\n    view! { <Button label=t::b() r#type=c/> }\n    let d = 1;\n}\n",
            Code::Rust,
        );
        assert!(view.contains("<span class=\"code-name\">Button"), "{view}");
        assert!(
            view.contains("<span class=\"code-attribute\">label</span>="),
            "{view}"
        );
        assert!(
            !view.contains("code-attribute\">d"),
            "a variable is no property: {view}"
        );
    }

    #[test]
    fn no_character_is_lost() {
        for (code, language) in [
            ("fn a() {\n    // é\n}\n", Code::Rust),
            ("[a]\nb = \"c\"\n", Code::Toml),
        ] {
            let html = highlight(code, language);
            let mut plain = String::new();
            for part in html.split('<') {
                plain.push_str(part.split_once('>').map_or(part, |(_, text)| text));
            }
            assert_eq!(plain.replace("&quot;", "\""), code);
        }
    }
}
