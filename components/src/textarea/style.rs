use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text-muted", "color-surface", Shows::Text),
    on("color-error", "color-background", Shows::Text),
    on("color-error", "color-surface", Shows::Text),
    on("color-error", "color-control-background", Shows::Edge),
];

/// A textarea is a text input of several lines, so the control has the styles of one.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-textarea { display: block; resize: vertical; }
        .ptg-textarea__count {
            color: var(--ptg-color-text-muted);
            font-variant-numeric: tabular-nums;
            margin-block: var(--ptg-space-050) 0;
            min-block-size: calc(1em * var(--ptg-line-body));
        }
        .ptg-textarea__count[data-live="over"] { color: inherit; font-weight: var(--ptg-weight-bold); }
        /* The label, the count and the edge of the control, which is drawn in this color. */
        .ptg-field:has(> .ptg-textarea__count[data-live="over"]) { --ptg-color-border-control: var(--ptg-color-error); color: var(--ptg-color-error); }
        "#
    )
}
