use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-surface", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-prose :where(h1, h2, h3, h4, h5, h6):where(:not([class])) {
            break-after: avoid;
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-h4);
            line-height: var(--ptg-line-heading);
            margin-block: var(--ptg-space-200) var(--ptg-space-075);
            text-wrap: balance;
        }
        .ptg-prose :where(h1:not([class])) { font-size: var(--ptg-font-size-h1); }
        .ptg-prose :where(h2:not([class])) { font-size: var(--ptg-font-size-h2); }
        .ptg-prose :where(h3:not([class])) { font-size: var(--ptg-font-size-h3); }
        .ptg-prose > :first-child { margin-block-start: 0; }
        .ptg-prose :where(code, pre):where(:not([class])) { background: var(--ptg-color-surface); font-family: var(--ptg-font-mono); font-size: 0.9em; }
        .ptg-prose :where(pre:not([class])) { padding: var(--ptg-space-100); white-space: pre-wrap; }
        .ptg-prose :where(pre:not([class]) > code) { background: none; font: inherit; }
        .ptg-prose :where(img) { block-size: auto; max-inline-size: 100%; }
        .ptg-prose :where(table:not([class])) { border-collapse: collapse; margin-block-end: var(--ptg-space-150); }
        .ptg-prose :where(th, td):where(:not([class])) {
            border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border);
            padding: var(--ptg-space-050) var(--ptg-space-100) var(--ptg-space-050) 0;
            text-align: start;
            vertical-align: top;
        }
        @media print {
            .ptg-prose :where(figure, img, pre, blockquote, tr) { break-inside: avoid; }
            /* On paper nobody can follow a link to another site. */
            .ptg-prose :where(a[href^="http"])::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
        }
        "#
    )
}
