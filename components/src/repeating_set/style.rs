use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-repeating-set__row {
            border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border-control);
            padding-block-end: var(--ptg-space-200);
        }
        .ptg-repeating-set__undo {
            align-items: center;
            background: var(--ptg-color-surface);
            color: var(--ptg-color-text);
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-100);
            margin-block-end: var(--ptg-space-200);
            padding: var(--ptg-space-100);
        }
        "#
    )
}
