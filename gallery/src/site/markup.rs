//! Sets the HTML that a view rendered in lines, for people to read.

/// Elements that have no end.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// From here on a line is cut between attributes.
const WIDTH: usize = 76;

enum Node<'a> {
    Element {
        tag: &'a str,
        children: Vec<Node<'a>>,
    },
    Text(&'a str),
}

/// The HTML inside the root that [`Portage`](portage::Portage) puts around a part of a page: what
/// the component itself makes.
pub(super) fn inside_portage(html: &str) -> String {
    let mut lines = String::new();
    if let Some(Node::Element { children, .. }) = parse(html).into_iter().next() {
        // The last child is the status region.
        let own = children.len().saturating_sub(1);
        for child in &children[..own] {
            write(child, 0, &mut lines);
        }
    }
    lines
}

/// Trusts that every tag is closed: a view can render nothing else.
fn parse(html: &str) -> Vec<Node<'_>> {
    let mut open: Vec<(&str, Vec<Node>)> = vec![("", Vec::new())];
    let mut rest = html;
    while !rest.is_empty() {
        let end = match rest.strip_prefix("<!") {
            // A mark of Leptos, for hydration only.
            Some(mark) => 2 + mark.find('>').map_or(mark.len(), |end| end + 1),
            None if rest.starts_with('<') => tag_end(rest),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        if piece.starts_with("<!") {
            continue;
        }
        if piece.starts_with("</") {
            if let (Some((tag, children)), true) = (open.pop(), !open.is_empty()) {
                push(&mut open, Node::Element { tag, children });
            }
        } else if piece.starts_with('<') {
            let tag = piece
                .trim_start_matches('<')
                .trim_end_matches('>')
                .trim_end_matches('/');
            if VOID.contains(&name(tag)) {
                push(
                    &mut open,
                    Node::Element {
                        tag,
                        children: Vec::new(),
                    },
                );
            } else {
                open.push((tag, Vec::new()));
            }
        } else {
            push(&mut open, Node::Text(piece));
        }
    }
    open.swap_remove(0).1
}

fn push<'a>(open: &mut [(&'a str, Vec<Node<'a>>)], node: Node<'a>) {
    if let Some((_, children)) = open.last_mut() {
        children.push(node);
    }
}

/// Where the tag ends: a `>` in an attribute does not end it.
fn tag_end(html: &str) -> usize {
    let mut quoted = false;
    for (at, character) in html.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

fn name(tag: &str) -> &str {
    tag.split(char::is_whitespace).next().unwrap_or_default()
}

fn write(node: &Node, depth: usize, lines: &mut String) {
    let indent = "  ".repeat(depth);
    match node {
        Node::Text(text) => {
            if !text.trim().is_empty() {
                lines.push_str(&[&indent, text.trim(), "\n"].concat());
            }
        }
        Node::Element { tag, children } => {
            let start = start_tag(tag, &indent);
            let name = name(tag);
            if VOID.contains(&name) {
                lines.push_str(&[&indent, &start, "\n"].concat());
            } else if let Some(text) = words(children)
                .filter(|text| indent.len() + start.len() + text.len() + name.len() < WIDTH)
            {
                lines.push_str(&[&indent, &start, &text, "</", name, ">\n"].concat());
            } else {
                lines.push_str(&[&indent, &start, "\n"].concat());
                for child in children {
                    write(child, depth + 1, lines);
                }
                lines.push_str(&[&indent, "</", name, ">\n"].concat());
            }
        }
    }
}

/// The text of an element that holds nothing else.
fn words(children: &[Node]) -> Option<String> {
    let text = |node: &Node| match node {
        Node::Text(text) => Some((*text).to_owned()),
        Node::Element { .. } => None,
    };
    let text: Option<String> = children.iter().map(text).collect();
    text.map(|text| text.trim().to_owned())
}

/// One line, or a line for each attribute. An empty value says as much as none.
fn start_tag(tag: &str, indent: &str) -> String {
    let tag = tag.replace("=\"\"", "");
    let one = ["<", &tag, ">"].concat();
    if indent.len() + one.len() <= WIDTH {
        return one;
    }
    let mut lines = ["<", name(&tag)].concat();
    let mut quoted = false;
    for attribute in tag[name(&tag).len()..].trim().split(|character| {
        quoted ^= character == '"';
        character == ' ' && !quoted
    }) {
        lines.push_str(&["\n", indent, "  ", attribute].concat());
    }
    lines + "\n" + indent + ">"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_component_made_is_shown() {
        let html =
            r#"<div class="ptg" lang="en-CA"><p>One<!> two</p><div role="status"></div></div>"#;
        assert_eq!(inside_portage(html), "<p>One two</p>\n");
    }

    #[test]
    fn an_element_without_an_end_holds_nothing() {
        let html = r#"<div><label for="a">A</label><input id="a" required=""><i></i></div>"#;
        assert_eq!(
            inside_portage(html),
            "<label for=\"a\">A</label>\n<input id=\"a\" required>\n"
        );
    }

    #[test]
    fn a_greater_than_sign_in_an_attribute_does_not_end_the_tag() {
        let html = r#"<div><a title="a > b">x</a><i></i></div>"#;
        assert_eq!(inside_portage(html), "<a title=\"a > b\">x</a>\n");
    }

    #[test]
    fn many_attributes_stand_below_one_another() {
        let long = "x".repeat(70);
        let html = format!(r#"<div><input id="a" class="{long} y"><i></i></div>"#);
        assert_eq!(
            inside_portage(&html),
            format!("<input\n  id=\"a\"\n  class=\"{long} y\"\n>\n")
        );
    }
}
