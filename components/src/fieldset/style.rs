use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-error", "color-background", Shows::Edge),
    on("color-text", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-fieldset {
            border: 0;
            margin: 0 0 var(--ptg-space-300);
            max-inline-size: 100%;
            /* Browsers make a fieldset as wide as its widest content: on a phone, wider than the screen. */
            min-inline-size: 0;
            padding: 0;
        }
        .ptg-fieldset--error {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-error);
            padding-inline-start: var(--ptg-space-100);
        }
        .ptg-fieldset__legend {
            /* Else the line of an error begins halfway down the legend, where a frame would. */
            float: left;
            font-size: var(--ptg-font-size-lead);
            font-weight: var(--ptg-weight-bold);
            line-height: var(--ptg-line-heading);
            margin-block-end: var(--ptg-space-100);
            inline-size: 100%;
            padding: 0;
        }
        /* All of them: what comes first may be out of the flow, and clears nothing. */
        .ptg-fieldset__legend ~ * { clear: both; }
        .ptg-fieldset > .ptg-hint, .ptg-fieldset > .ptg-error { margin-block-end: var(--ptg-space-150); max-inline-size: var(--ptg-measure); }
        .ptg-fieldset > .ptg-field:last-child, .ptg-fieldset > .ptg-fieldset:last-child { margin-block-end: 0; }
        "#
    )
}
