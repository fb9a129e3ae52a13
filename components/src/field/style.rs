use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text-muted", "color-surface", Shows::Text),
    on("color-error", "color-background", Shows::Text),
    on("color-error", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-field { margin-block: 0 var(--ptg-space-300); max-inline-size: var(--ptg-measure); }
        .ptg-field--error {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-error);
            padding-inline-start: var(--ptg-space-100);
        }
        .ptg-label { display: block; font-weight: var(--ptg-weight-bold); margin-block-end: var(--ptg-space-050); }
        .ptg-label-heading { font-size: inherit; margin: 0; }
        h1.ptg-label-heading { font-size: var(--ptg-font-size-h1); line-height: var(--ptg-line-heading); }
        h2.ptg-label-heading { font-size: var(--ptg-font-size-h2); line-height: var(--ptg-line-heading); }
        h3.ptg-label-heading { font-size: var(--ptg-font-size-h3); line-height: var(--ptg-line-heading); }
        .ptg-label__mark { font-weight: var(--ptg-weight-regular); }
        .ptg-hint { color: var(--ptg-color-text-muted); margin-block: 0 var(--ptg-space-050); }
        .ptg-error {
            color: var(--ptg-color-error);
            font-weight: var(--ptg-weight-bold);
            margin-block: 0 var(--ptg-space-050);
            padding-inline-start: 1.5em;
            position: relative;
        }
        .ptg-error::before {
            block-size: 1.15em;
            border: max(2px, 0.125em) solid;
            border-radius: 50%;
            content: "!";
            font-size: 0.85em;
            inline-size: 1.15em;
            inset-block-start: 0.2em;
            inset-inline-start: 0;
            line-height: 0.95;
            position: absolute;
            text-align: center;
        }
        "#
    )
}
