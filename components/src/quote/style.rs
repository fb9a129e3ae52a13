use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-quote, .ptg-prose :where(blockquote:not([class])) {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-border);
            break-inside: avoid;
            margin: 0 0 var(--ptg-space-150);
            max-inline-size: var(--ptg-measure);
            padding-inline-start: var(--ptg-space-150);
        }
        .ptg-quote > blockquote { margin: 0; }
        .ptg-quote__source { font-size: var(--ptg-font-size-small); }
        .ptg-quote__source a { padding-block: var(--ptg-space-025); }
        "#
    )
}
