//! An example on a page: alive in its frame, then its two sources.

use super::{excerpt, highlight, markup, render, routes};
use crate::messages as t;
use highlight::{Code, highlight};
use leptos::prelude::*;
use portage::examples::{Component, Example};
use portage::locales::{Locale, Text};

/// An example with all that is shown of it.
pub(super) struct Figure {
    /// `example-with-hint`, for links to it.
    pub id: String,
    pub title: String,
    path: String,
    live: String,
    rust: String,
    html: String,
}

impl Figure {
    /// # Errors
    /// When the example has no source.
    pub fn new(component: &Component, example: &Example, locale: Locale) -> anyhow::Result<Self> {
        let live = render::portage(locale, example.view);
        let rust = excerpt::function(component.examples_source, example.name)?;
        Ok(Self {
            id: ["example-", &routes::slug(example.name)].concat(),
            title: (example.title)().get(locale).into_owned(),
            path: [component.name, "/", example.name].concat(),
            rust: highlight(&rust, Code::Rust),
            html: highlight(&markup::inside_portage(&live), Code::Html),
            live,
        })
    }

    pub fn view(self, locale: Locale) -> impl IntoView {
        let Self {
            id,
            title,
            path,
            live,
            rust,
            html,
        } = self;
        let other = Locale::OFFICIAL
            .iter()
            .copied()
            .find(|&other| other != locale)
            .unwrap_or(locale);
        let say = |text: Text| text.get(locale).into_owned();
        let (rust_name, html_name) = (t::site_source_rust(), t::site_source_html());
        let source = |kind: Text, code: String| {
            let name = say(t::site_source_name(kind.clone(), title.clone()));
            view! {
                <details class="gallery-source">
                    <summary>{say(kind)}</summary>
                    // Scrolls by itself, hence the place in the tab order and the name.
                    <pre class="code" translate="no" tabindex="0" role="group" aria-label=name><code inner_html=code></code></pre>
                </details>
            }
        };
        view! {
            <div class="gallery-example" data-frame="">
                <div class="gallery-example__head">
                    <h3 id=id.clone()>{title.clone()}</h3>
                    <button
                        class="gallery-example__language"
                        type="button"
                        aria-describedby=id
                        data-other-tag=other.tag()
                        data-other-label=say(t::site_show_other())
                        data-other-said=say(t::site_shown_other())
                        data-own-tag=locale.tag()
                        data-own-label=say(t::site_show_own())
                        data-own-said=say(t::site_shown_own())
                    >
                        {say(t::site_show_other())}
                    </button>
                </div>
                <div class="gallery-example__live" data-example=path inner_html=live></div>
                {source(rust_name, rust)}
                {source(html_name, html)}
            </div>
        }
    }
}
