use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-success", "color-background", Shows::Text),
    on("color-success", "color-surface", Shows::Text),
    on("color-warning", "color-background", Shows::Text),
    on("color-warning", "color-surface", Shows::Text),
    on("color-info", "color-background", Shows::Text),
    on("color-info", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-status-message {
            margin-block: 0 var(--ptg-space-050);
            max-inline-size: var(--ptg-measure);
            padding-inline-start: 1.75em;
            position: relative;
        }
        .ptg-status-message::before {
            block-size: 1.15em;
            border: max(2px, 0.125em) solid;
            font-size: 0.85em;
            font-weight: var(--ptg-weight-bold);
            inline-size: 1.15em;
            inset-block-start: 0.3em;
            inset-inline-start: 0;
            line-height: 0.95;
            position: absolute;
            text-align: center;
        }
        .ptg-status-message--success { color: var(--ptg-color-success); }
        .ptg-status-message--success::before { border-radius: 50%; content: "✓"; }
        .ptg-status-message--warning { color: var(--ptg-color-warning); }
        .ptg-status-message--warning::before { content: "!"; }
        .ptg-status-message--information { color: var(--ptg-color-info); }
        .ptg-status-message--information::before { border-radius: 50%; content: "i"; }
        "#
    )
}
