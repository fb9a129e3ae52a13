use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-dialog, .ptg-date-picker__dialog {
            background: var(--ptg-color-background);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-medium);
            color: var(--ptg-color-text);
            inline-size: 40rem;
            max-block-size: 100%;
            max-inline-size: 100%;
            overflow: auto;
            overscroll-behavior: contain;
            padding: var(--ptg-space-100);
        }
        .ptg-dialog::backdrop, .ptg-date-picker__dialog::backdrop { background: rgb(0 0 0 / 50%); }
        /* Without wasm its button leads to it, in its place. */
        .ptg-dialog:target:not(:modal) { display: block; margin: var(--ptg-space-100) 0; position: static; }
        .ptg-dialog__title { font-family: var(--ptg-font-heading); font-size: var(--ptg-font-size-h3); line-height: var(--ptg-line-heading); margin-block: 0 var(--ptg-space-100); }
        .ptg-dialog__question { border: var(--ptg-border-control) solid var(--ptg-color-border-control); margin-block-start: var(--ptg-space-100); padding: var(--ptg-space-100); }
        .ptg-dialog__question > p { margin-block: 0 var(--ptg-space-100); }
        .ptg-dialog__end { margin-block-start: var(--ptg-space-150); }
        "#
    )
}
