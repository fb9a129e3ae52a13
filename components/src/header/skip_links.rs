use crate::element::{Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A way past what is the same on every page (WCAG 2.4.1).
#[derive(Clone)]
pub struct SkipLink {
    href: &'static str,
    label: Text,
}

impl SkipLink {
    /// A link to `href`, `#` and the id of something that can take the focus (`tabindex="-1"`).
    pub fn new(href: &'static str, label: impl Into<Text>) -> Self {
        Self {
            href,
            label: label.into(),
        }
    }
}

/// Out of sight until the keyboard comes to them; always there for a screen reader.
pub(super) fn view(links: Vec<SkipLink>) -> Node {
    let link = |link: SkipLink| {
        let label = say(link.label);
        view! { <li><a class="ptg-header__skip-link" href=link.href>{label}</a></li> }
    };
    let label = say(messages::header_skip_links());
    view! {
        <nav class="ptg-header__skip" aria-label=label>
            <ul>{links.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
