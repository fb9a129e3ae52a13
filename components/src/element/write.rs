//! Nodes as HTML.

use super::text::{escape, escape_attribute};
use super::{Element, Node, Value, is_text_only, is_void};
use leptos::attr::Attribute;
use leptos::prelude::{AnyView, RenderHtml};
use leptos::tachys::ssr::StreamBuilder;
use leptos::tachys::view::Position;

/// Where HTML goes: into a text, or into a stream that waits where a view waits.
pub(super) trait Sink {
    fn text(&mut self, write: impl FnOnce(&mut String));
    fn view(&mut self, view: AnyView, position: &mut Position, mark_branches: bool);
}

impl Sink for String {
    fn text(&mut self, write: impl FnOnce(&mut String)) {
        write(self);
    }

    fn view(&mut self, view: AnyView, position: &mut Position, mark_branches: bool) {
        view.to_html_with_buf(self, position, true, mark_branches, Vec::new());
    }
}

pub(super) struct Stream<'a, const OUT_OF_ORDER: bool>(pub &'a mut StreamBuilder);

impl<const OUT_OF_ORDER: bool> Sink for Stream<'_, OUT_OF_ORDER> {
    fn text(&mut self, write: impl FnOnce(&mut String)) {
        self.0.with_buf(write);
    }

    fn view(&mut self, view: AnyView, position: &mut Position, mark_branches: bool) {
        view.to_html_async_with_buf::<OUT_OF_ORDER>(
            self.0,
            position,
            true,
            mark_branches,
            Vec::new(),
        );
    }
}

impl Node {
    pub(super) fn write(self, sink: &mut impl Sink, position: &mut Position, mark_branches: bool) {
        match self {
            Self::Nothing => placeholder(sink, position),
            Self::Text(text) => {
                let apart = *position == Position::NextChildAfterText;
                sink.text(|html| {
                    if apart {
                        html.push_str("<!>");
                    }
                    if text.is_empty() {
                        // There must be a text for the browser's program to find.
                        html.push(' ');
                    }
                    escape(&text, html);
                });
                *position = Position::NextChildAfterText;
            }
            Self::Element(element) => element.write(sink, position, mark_branches),
            Self::Parts(parts) => {
                for part in parts {
                    part.write(sink, position, mark_branches);
                }
            }
            Self::List(items) => {
                for item in items {
                    item.write(sink, position, mark_branches);
                }
                placeholder(sink, position);
            }
            Self::Rows(rows) => {
                for row in rows {
                    row.node().write(sink, position, mark_branches);
                }
                placeholder(sink, position);
            }
            Self::Live(mut live) => live().write(sink, position, mark_branches),
            Self::View(view) => sink.view(view, position, mark_branches),
        }
    }
}

/// What is not there yet has a place all the same.
fn placeholder(sink: &mut impl Sink, position: &mut Position) {
    sink.text(|html| html.push_str("<!>"));
    *position = Position::NextChild;
}

impl Element {
    fn write(self, sink: &mut impl Sink, position: &mut Position, mark_branches: bool) {
        let tag = self.tag;
        let (attributes, spread) = (self.attributes, self.spread);
        sink.text(|html| {
            html.push('<');
            html.push_str(tag);
            write_attributes(attributes, spread, html);
            html.push('>');
        });
        if !is_void(tag) {
            if is_text_only(tag) {
                sink.text(|html| write_text_only(self.children, html));
            } else {
                *position = Position::FirstChild;
                for child in self.children {
                    child.write(sink, position, mark_branches);
                }
            }
            sink.text(|html| {
                html.push_str(self.raw.as_deref().unwrap_or_default());
                html.push_str("</");
                html.push_str(tag);
                html.push('>');
            });
        }
        *position = Position::NextChild;
    }
}

/// No comment can keep a place in such an element, and HTML drops a line end right after the tag,
/// with which an answer may begin.
fn write_text_only(children: Vec<Node>, html: &mut String) {
    let mut text = String::new();
    for child in children {
        if let Node::Text(more) = child {
            text.push_str(&more);
        }
    }
    if text.starts_with(['\n', '\r']) {
        html.push('\n');
    }
    escape(&text, html);
}

/// The component's own attributes with those that its caller gave it; classes of both.
fn write_attributes(
    attributes: Vec<(&'static str, Value)>,
    spread: Vec<leptos::attr::any_attribute::AnyAttribute>,
    html: &mut String,
) {
    let (mut class, mut style, mut inner) = (String::new(), String::new(), String::new());
    for (name, value) in attributes {
        match (name, value.settled()) {
            ("class", Value::Text(value)) => class.push_str(&value),
            (_, Value::Text(value)) => write_attribute(name, &value, html),
            (_, Value::Flag) => {
                html.push(' ');
                html.push_str(name);
            }
            (_, Value::Absent | Value::Live(_)) => {}
        }
    }
    for attribute in spread {
        attribute.to_html(html, &mut class, &mut style, &mut inner);
    }
    for (name, value) in [("class", class), ("style", style)] {
        if !value.trim().is_empty() {
            write_attribute(name, value.trim(), html);
        }
    }
}

fn write_attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    escape_attribute(value, html);
    html.push('"');
}
